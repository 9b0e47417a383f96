package org.entente.text.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** F1 of contents, and of contents with sources; one item a text, with how many were labelled and found. */
    public Evaluation evaluate(List<StatementFile.Labelled> texts) {
        List<StatementScore> scores = texts.parallelStream()
                .map(text -> StatementScore.of(text.text(), text.statements(), find(text.text())))
                .toList();
        StatementScore all = scores.stream().reduce(new StatementScore(0, 0, 0, 0), StatementScore::plus);
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("items", texts.size());
        figures.put("contentF1", all.contentF1());
        figures.put("contentSourceF1", all.contentSourceF1());
        figures.put("labelled", all.gold());
        figures.put("found", all.found());
        figures.put("contents", all.contents());
        figures.put("contentsAndSources", all.contentsAndSources());
        List<Prediction> items = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            StatementScore score = scores.get(index);
            items.add(new Prediction(
                    texts.get(index).id(),
                    Integer.toString(score.gold()),
                    score.found() + " found, " + score.contents() + " right",
                    score.contentF1()));
        }
        return new Evaluation(figures, Map.of(), items);
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
