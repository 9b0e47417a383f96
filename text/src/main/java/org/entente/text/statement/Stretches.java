package org.entente.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Stretches of text that stand under a word of the tree, without the punctuation at their edges. */
final class Stretches {
    private static final Set<String> ADDED = Set.of("relcl", "appos", "acl", "advcl");

    private Stretches() {}

    static Optional<Span> under(Parse parse, Word head) {
        return under(parse, head, word -> true);
    }

    /** The words under a head that pass a test, from the first to the last. */
    static Optional<Span> under(Parse parse, Word head, Predicate<Word> test) {
        return around(parse.subtree(head).stream().filter(test).toList());
    }

    /** A noun phrase under a head without what a comma adds to it: ", which …", ", a friend of …", ", saying …". */
    static Optional<Span> phrase(Parse parse, Word head) {
        return phrase(parse, head, word -> true);
    }

    /** The same for the words that pass a test. */
    static Optional<Span> phrase(Parse parse, Word head, Predicate<Word> test) {
        List<Word> words = parse.subtree(head).stream().filter(test).toList();
        int border = words.stream()
                .filter(word -> ADDED.contains(word.relation()) && word.index() > head.index())
                .mapToInt(word -> parse.subtree(word).get(0).index())
                .filter(begin ->
                        begin > 0 && begin > head.index() && comma(parse.words().get(begin - 1)))
                .min()
                .orElse(Integer.MAX_VALUE);
        return around(words.stream().filter(word -> word.index() < border).toList());
    }

    private static boolean comma(Word word) {
        return word.tag().equals(",") || word.tag().equals(":");
    }

    /** From the first to the last of some words of a sentence, in the order of the text. */
    static Optional<Span> around(List<Word> words) {
        int from = 0;
        int to = words.size();
        while (from < to && edge(words.get(from), false)) {
            from++;
        }
        while (to > from && (edge(words.get(to - 1), true) || opensAtEnd(words.get(to - 1)))) {
            to--;
        }
        return from == to
                ? Optional.empty()
                : Optional.of(new Span(
                        words.get(from).span().begin(), words.get(to - 1).span().end()));
    }

    private static boolean edge(Word word, boolean last) {
        return switch (word.tag()) {
            case ",", ":", "." -> true;
            case "-LRB-" -> last;
            case "-RRB-" -> !last;
            case "''" -> !last;
            case "CC" -> last;
            default -> false;
        };
    }

    private static boolean opensAtEnd(Word word) {
        return word.tag().equals("``");
    }
}
