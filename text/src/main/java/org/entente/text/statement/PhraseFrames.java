package org.entente.text.statement;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** What follows a reporting noun or adjective: "that …", "to …", "about …". */
final class PhraseFrames {
    private static final Set<String> OPENERS = Set.of("that", "whether", "how", "why");

    private PhraseFrames() {}

    /** The content below a noun or adjective; a clause or infinitive before a prepositional phrase. */
    static Optional<Span> content(Parse parse, Word word, ReportingPhrase entry) {
        return clause(parse, word, entry).or(() -> preposition(parse, word, entry));
    }

    static Optional<Span> clause(Parse parse, Word word, ReportingPhrase entry) {
        return parse.children(word, "acl", "ccomp", "relcl", "xcomp", "advcl").stream()
                .filter(child -> child.index() > word.index())
                .filter(child -> (entry.clause() && opened(parse, word, child))
                        || (entry.infinitive() && Trees.infinitive(parse, child)))
                .findFirst()
                .flatMap(child -> Stretches.under(parse, child));
    }

    /** A clause with "that", or without it after an adjective ("sure he would"). */
    private static boolean opened(Parse parse, Word word, Word clause) {
        boolean marked =
                parse.children(clause, "mark", "advmod").stream().anyMatch(mark -> OPENERS.contains(mark.lemma()));
        boolean bare = !word.noun()
                && clause.relation().equals("ccomp")
                && parse.child(clause, "nsubj", "nsubjpass", "expl").isPresent();
        return marked || bare;
    }

    static Optional<Span> preposition(Parse parse, Word word, ReportingPhrase entry) {
        return parse.children(word, "prep", "agent").stream()
                .filter(child ->
                        child.index() > word.index() && entry.prepositions().contains(child.lemma()))
                .findFirst()
                .flatMap(child -> Stretches.phrase(parse, child, other -> other.index() > child.index()));
    }
}
