package org.entente.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/**
 * A reporting clause set into what it reports: "The museum, he said, would open", "Oil, Kerry said in Vienna, is dear".
 * Told by the commas, because parsers attach such clauses in many ways.
 */
final class Insertion {
    /** Words of time and place after the verb, at most. */
    private static final int LONGEST_TAIL = 9;

    private static final Set<String> GO_ON = Set.of(
            "until",
            "because",
            "although",
            "though",
            "unless",
            "if",
            "even",
            "with",
            "not",
            "than",
            "that",
            "including",
            "so",
            "or",
            "nor",
            "yet",
            "to",
            "for",
            "without",
            "whether");
    private static final Set<String> CLOSING = Set.of(",", "''", ":", "-RRB-");

    private Insertion() {}

    /** The pieces around the clause of a verb; empty where it is not set in. */
    static Optional<List<Span>> around(Parse parse, Word verb) {
        Optional<Word> subject = Speakers.subject(parse, verb);
        boolean subordinate = parse.children(verb, "mark", "advmod").stream()
                .anyMatch(word -> word.tag().startsWith("W")
                        || (word.relation().equals("mark") && !word.lemma().equals("as")));
        if (subordinate
                || verb.relation().equals("relcl")
                || subject.isEmpty()
                || Math.abs(subject.get().index() - verb.index()) > 12) {
            return Optional.empty();
        }
        List<Word> named = parse.subtree(subject.get());
        int begin = Math.min(named.get(0).index(), verb.index());
        while (begin > 0
                && Set.of("aux", "advmod", "neg").contains(at(parse, begin - 1).relation())
                && at(parse, begin - 1).head() == verb.index()) {
            begin--;
        }
        int end = tail(parse, Math.max(named.get(named.size() - 1).index(), verb.index()) + 1);
        boolean opened = begin > 0 && CLOSING.contains(at(parse, begin - 1).tag()) && letters(parse, 0, begin);
        boolean closed =
                end > 0 && end < parse.words().size() && at(parse, end).tag().equals(",");
        if (!opened || !closed) {
            return Optional.empty();
        }
        return pieces(parse, verb, begin, end);
    }

    private static Optional<List<Span>> pieces(Parse parse, Word verb, int begin, int end) {
        List<Word> words = parse.words();
        Optional<Span> before = Stretches.around(words.subList(Trees.afterSemicolon(words, begin), begin));
        Optional<Span> after = goesOn(parse, verb, begin, end)
                ? Stretches.around(words.subList(end + 1, Trees.semicolonFrom(words, end + 1)))
                : Optional.empty();
        List<Span> parts = Stream.of(before, after).flatMap(Optional::stream).toList();
        return before.isEmpty() || after.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    /** Whether the reported clause goes on after the insertion. */
    private static boolean goesOn(Parse parse, Word verb, int begin, int end) {
        if (end + 1 >= parse.words().size()) {
            return false;
        }
        Word next = at(parse, end + 1);
        if (next.tag().equals("``")) {
            return quoted(parse, begin);
        }
        if (next.tag().equals("VBG") || next.tag().startsWith("W")) {
            return false;
        }
        if (!complete(parse, verb, begin)) {
            return true;
        }
        if (next.tag().equals("CC")) {
            return ownSubject(parse, end + 1, verb);
        }
        return GO_ON.contains(next.lemma());
    }

    /** Whether a quotation ends right before the insertion. */
    private static boolean quoted(Parse parse, int begin) {
        return Stream.of(begin - 1, begin - 2)
                .anyMatch(index -> index >= 0 && at(parse, index).tag().equals("''"));
    }

    /** Whether a clause with subject and verb stands before the insertion that is not below one after it. */
    private static boolean complete(Parse parse, Word verb, int begin) {
        return parse.words().subList(0, begin).stream()
                .filter(word -> word.verb()
                        && parse.child(word, "nsubj", "nsubjpass", "expl").isPresent())
                .filter(word -> parse.child(word, "mark").isEmpty())
                .anyMatch(word -> word.head() < begin || word.head() == verb.index());
    }

    private static boolean ownSubject(Parse parse, int from, Word verb) {
        return parse.words().subList(from, parse.words().size()).stream()
                .filter(word -> word.verb() && word.index() != verb.index())
                .findFirst()
                .filter(word -> parse.child(word, "nsubj", "nsubjpass", "expl").isPresent())
                .isPresent();
    }

    /** The place of the comma after the verb's few words of time and place; -1 when something else follows. */
    private static int tail(Parse parse, int from) {
        for (int index = from; index < Math.min(parse.words().size(), from + LONGEST_TAIL); index++) {
            Word word = at(parse, index);
            if (word.tag().equals(",")) {
                return index;
            }
            if (word.verb()
                    || word.tag().equals("MD")
                    || word.tag().equals("``")
                    || word.tag().equals(".")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean letters(Parse parse, int from, int to) {
        return parse.words().subList(from, to).stream()
                .anyMatch(word -> Character.isLetter(word.text().charAt(0)));
    }

    private static Word at(Parse parse, int index) {
        return parse.words().get(index);
    }
}
