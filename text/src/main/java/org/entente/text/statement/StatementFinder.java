package org.entente.text.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.text.language.Parse;

/** Finds who says what in a parsed document. Thread-safe. */
public final class StatementFinder {
    private final ReportingLexicon lexicon = ReportingLexicon.load();
    private final VerbStatements verbs = new VerbStatements(lexicon);
    private final AdjectiveStatements adjectives = new AdjectiveStatements(lexicon);
    private final NounStatements nouns = new NounStatements(lexicon);

    /**
     * All statements, ordered by where their content begins, those that hold others first.
     *
     * @param text the whole document
     * @param parses its sentences in order; spans are offsets into {@code text}
     */
    public List<Utterance> find(String text, List<Parse> parses) {
        Page page = new Page(text, parses, Quotations.of(text));
        List<Candidate> candidates = new ArrayList<>(Transcripts.of(page));
        Headlines.of(page).ifPresent(candidates::add);
        for (Parse parse : parses) {
            candidates.addAll(AccordingTo.of(parse));
            candidates.addAll(Headlines.wholeLine(page, parse, verbs.of(parse)));
            candidates.addAll(adjectives.of(parse));
            candidates.addAll(nouns.of(parse));
        }
        List<Candidate> joined = QuoteStatements.join(page, lexicon, SpokenWords.within(page, candidates));
        return Nesting.utterances(page, joined).stream()
                .sorted(Comparator.comparingInt(
                                (Utterance utterance) -> utterance.content().begin())
                        .thenComparingInt(utterance -> -utterance.content().end())
                        .thenComparingInt(Utterance::depth))
                .toList();
    }
}
