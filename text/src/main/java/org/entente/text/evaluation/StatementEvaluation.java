package org.entente.text.evaluation;

import java.util.List;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.statement.StatementFinder;

/**
 * Finds the statements of labelled texts and scores them. Only statements that the text itself reports count: the
 * labels leave out those made inside another.
 */
public final class StatementEvaluation {
    private final Language language;
    private final StatementFinder finder = new StatementFinder();

    public StatementEvaluation(Language language) {
        this.language = language;
    }

    public StatementScore score(List<StatementFile.Labelled> texts) {
        return texts.stream()
                .map(text -> StatementScore.of(text.text(), text.statements(), find(text.text())))
                .reduce(new StatementScore(0, 0, 0, 0), StatementScore::plus);
    }

    /** The statements found in a text, as they are scored. */
    public List<AttributedSpan> find(String text) {
        List<Parse> parses = language.sentences(text).stream()
                .map(sentence -> language.parse(text, sentence))
                .toList();
        return finder.find(text, parses).stream()
                .filter(utterance -> utterance.depth() == 0)
                .map(utterance -> new AttributedSpan(utterance.content(), utterance.speaker()))
                .toList();
    }
}
