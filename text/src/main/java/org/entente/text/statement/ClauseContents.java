package org.entente.text.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** The clauses a reporting verb reports: "said that …", "…, Kerry said", "As Kerry noted, …". */
final class ClauseContents {
    private static final Set<String> OPENERS = Set.of("that", "whether", "how", "why", "what", "where");
    private static final Set<String> REASONS = Set.of("because", "if", "unless", "even", "so", "until");
    private static final Set<String> BEFORE_CLAUSE = Set.of("npadvmod", "prep", "advmod", "dative", "pobj");

    private final Parse parse;
    private final Word verb;
    private final ReportingVerb entry;

    ClauseContents(Parse parse, Word verb, ReportingVerb entry) {
        this.parse = parse;
        this.verb = verb;
        this.entry = entry;
    }

    Optional<Span> complement() {
        List<Word> clauses = parse.children(verb, "ccomp").stream()
                .filter(word -> !Trees.infinitive(parse, word) || Trees.marked(parse, word, OPENERS))
                .toList();
        Optional<Word> before = clauses.stream()
                .filter(word -> word.index() < verb.index() && parted(word))
                .findFirst();
        Optional<Word> whether = parse.children(verb, "advcl").stream()
                .filter(word -> word.index() > verb.index())
                .filter(word -> Trees.marked(parse, word, Set.of("whether", "if")) && beside(word))
                .findFirst();
        return before.or(() -> clauses.stream()
                        .max(Comparator.comparingInt(word -> parse.subtree(word).size())))
                .or(() -> whether)
                .flatMap(this::span);
    }

    /** Whether a comma or a closing mark stands between a clause and the verb. */
    private boolean parted(Word clause) {
        return parse.words().subList(clause.index(), verb.index()).stream()
                .anyMatch(word -> Set.of(",", "''").contains(word.tag()) && word.head() == verb.index());
    }

    /** Whether the clause begins right after the verb. */
    private boolean beside(Word clause) {
        return parse.subtree(clause).get(0).index() == verb.index() + 1;
    }

    private Optional<Span> span(Word head) {
        if (head.index() > verb.index()) {
            return Stretches.under(parse, head, word -> word.index() > verb.index())
                    .map(span -> withRest(withObject(span, head), head));
        }
        int border = parse.children(verb, "nsubj", "nsubjpass").stream()
                .flatMap(subject -> parse.subtree(subject).stream())
                .mapToInt(Word::index)
                .filter(index -> index > head.index())
                .min()
                .orElse(verb.index());
        int end = Math.min(border, verb.index());
        return Stretches.under(parse, head, word -> word.index() < end);
    }

    /**
     * Adds the verb's object where it is the clause's subject ("promised aid would come") or what the clause explains
     * ("rejected the claim that …").
     */
    private Span withObject(Span span, Word head) {
        boolean subject =
                parse.child(head, "nsubj", "nsubjpass", "expl", "csubj").isPresent();
        boolean explained = entry.takes(Frame.OBJECT) && !entry.takes(Frame.CLAUSE);
        return parse.child(verb, "dobj")
                .filter(object -> object.index() > verb.index() && object.index() < head.index())
                .filter(object -> explained || !subject)
                .flatMap(object -> Stretches.under(parse, object))
                .map(span::cover)
                .orElse(span);
    }

    /** Adds what belongs to the clause but hangs on the verb: "and that …", "but would …", "because …". */
    private Span withRest(Span span, Word head) {
        Span whole = verb.relation().equals("csubj")
                ? afterSubject().map(span::cover).orElse(span)
                : span;
        for (Word child : parse.children(verb, "conj", "ccomp", "advcl")) {
            boolean later = child.index() > head.index();
            boolean modal = child.relation().equals("conj")
                    && parse.children(child, "aux").stream()
                            .anyMatch(word -> word.tag().equals("MD"))
                    && parse.child(child, "nsubj", "nsubjpass").isEmpty();
            boolean that = !child.relation().equals("advcl") && Trees.marked(parse, child, OPENERS);
            boolean reason = child.relation().equals("advcl") && Trees.marked(parse, child, REASONS);
            if (later && (modal || that || reason)) {
                whole = Stretches.under(parse, child).map(whole::cover).orElse(whole);
            }
        }
        return whole;
    }

    /** "As Kerry noted, …", "…, Kerry said": the clause the verb hangs on. */
    Optional<List<Span>> host() {
        boolean as = verb.relation().equals("advcl") && Trees.marked(parse, verb, Set.of("as"));
        boolean added = Set.of("parataxis", "ccomp", "dep").contains(verb.relation());
        Optional<Word> host = parse.head(verb).filter(Word::verb);
        Optional<Span> own = Stretches.under(parse, verb);
        boolean subject = parse.child(verb, "nsubj").isPresent();
        if (!(as || added) || host.isEmpty() || own.isEmpty() || !subject || !setOff(own.get())) {
            return Optional.empty();
        }
        List<Word> words = parse.subtree(host.get()).stream()
                .filter(word -> !parse.dominates(verb, word))
                .toList();
        Optional<Span> before = Stretches.around(words.stream()
                .filter(word -> word.span().end() <= own.get().begin())
                .toList());
        Optional<Span> after = Stretches.around(words.stream()
                .filter(word -> word.span().begin() >= own.get().end())
                .toList());
        if (before.isEmpty() && verb.relation().equals("ccomp")) {
            return Optional.empty();
        }
        List<Span> parts = Stream.of(before, after).flatMap(Optional::stream).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    /** Whether commas or the sentence's ends stand on both sides of a stretch. */
    private boolean setOff(Span stretch) {
        Optional<Word> before = parse.words().stream()
                .filter(word -> word.span().end() <= stretch.begin())
                .reduce((first, second) -> second);
        Optional<Word> after = parse.words().stream()
                .filter(word -> word.span().begin() >= stretch.end())
                .findFirst();
        return before.map(Trees::stop).orElse(true) && after.map(Trees::stop).orElse(true);
    }

    /**
     * A clause the parse has not seen as one: from "that" after the verb, or from a subject right after it whose verb
     * was taken for the verb's own.
     */
    Optional<Span> misread() {
        return afterThat().or(this::afterSubject);
    }

    private Optional<Span> afterThat() {
        int at = verb.index() + 1;
        while (at < parse.words().size()
                && at < verb.index() + 6
                && small(parse.words().get(at))) {
            at++;
        }
        if (at >= parse.words().size()) {
            return Optional.empty();
        }
        Word opener = parse.words().get(at);
        boolean opens = (opener.lemma().equals("that") && Set.of("IN", "WDT").contains(opener.tag()))
                || (Set.of("WRB", "IN").contains(opener.tag())
                        && Set.of("whether", "how", "why").contains(opener.lemma()));
        int from = at;
        return opens && finite(at) ? Stretches.under(parse, verb, word -> word.index() >= from) : Optional.empty();
    }

    /** A word of time, place or addressee that may stand between verb and clause. */
    private boolean small(Word word) {
        boolean addressed =
                entry.audience() == Audience.OBJECT && word.relation().equals("dobj");
        boolean own = parse.dominates(verb, word) && !word.tag().equals(",");
        return own
                && (addressed
                        || BEFORE_CLAUSE.contains(word.relation())
                        || Set.of("compound", "det", "nmod").contains(word.relation()))
                && !OPENERS.contains(word.lemma());
    }

    private boolean finite(int from) {
        return parse.words().subList(from, parse.words().size()).stream()
                .anyMatch(word -> word.tag().matches("VB[DPZ]|MD"));
    }

    private Optional<Span> afterSubject() {
        Optional<Word> main = parse.head(verb).filter(word -> word.index() > verb.index() && word.verb());
        if (main.isPresent()
                && verb.relation().equals("csubj")
                && parse.child(verb, "nsubj").isPresent()) {
            return Stretches.under(parse, main.get(), word -> word.index() > verb.index());
        }
        boolean below = Set.of("advcl", "ccomp", "parataxis", "dep").contains(verb.relation());
        Optional<Word> subject = main.flatMap(word -> parse.child(word, "nsubj", "nsubjpass", "expl"));
        if (!below || subject.isEmpty() || parse.child(verb, "nsubj").isEmpty()) {
            return Optional.empty();
        }
        boolean adjacent = parse.subtree(subject.get()).get(0).index() == verb.index() + 1;
        return adjacent ? Stretches.under(parse, main.get(), word -> word.index() > verb.index()) : Optional.empty();
    }
}
