package org.entente.text.statement;

import java.util.List;
import java.util.Optional;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Finds what a reporting verb reports within its own sentence, by the frames its entry allows. */
final class Contents {
    private Contents() {}

    /**
     * The pieces of the content in the order of the text.
     *
     * @param spoken whether a speaker is known; without one only clauses are taken
     */
    static Optional<List<Span>> of(Parse parse, Word verb, ReportingVerb entry, boolean spoken) {
        boolean clausal = entry.takes(Frame.CLAUSE) || entry.takes(Frame.QUOTE);
        Optional<List<Span>> clause = clausal ? clause(parse, verb, entry) : Optional.empty();
        if (clause.isPresent()) {
            return clause;
        }
        PhraseContents phrases = new PhraseContents(parse, verb, entry);
        boolean passive = Speakers.passive(parse, verb);
        Optional<List<Span>> raised = phrases.raised(passive);
        if (raised.isPresent()) {
            return raised;
        }
        if (passive) {
            return phrases.passive(spoken).map(List::of);
        }
        return spoken ? phrases.active().map(List::of) : Optional.empty();
    }

    private static Optional<List<Span>> clause(Parse parse, Word verb, ReportingVerb entry) {
        ClauseContents clauses = new ClauseContents(parse, verb, entry);
        return Insertion.around(parse, verb)
                .or(() -> clauses.complement().map(List::of))
                .or(clauses::host)
                .or(() -> entry.takes(Frame.CLAUSE) ? clauses.misread().map(List::of) : Optional.empty());
    }
}
