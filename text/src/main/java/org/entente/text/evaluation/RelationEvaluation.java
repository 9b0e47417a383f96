package org.entente.text.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Quad;
import org.entente.model.RelationLabel;
import org.entente.model.Span;
import org.entente.text.relation.PairReader;
import org.entente.text.relation.RelationRanking;
import org.jspecify.annotations.Nullable;

/**
 * The label of a given source and target. The file has the columns {@code id}, {@code marked_sentence} (with {@code
 * <s>…</s>} and {@code <t>…</t>}) and {@code gold}, one of the fifteen labels.
 */
public final class RelationEvaluation {
    /** A sentence with its two sides and what people said of them. */
    public record Item(
            String id,
            String sentence,
            @Nullable Span source,
            @Nullable Span target,
            RelationLabel gold) {}

    private final PairReader reader;

    public RelationEvaluation(PairReader reader) {
        this.reader = reader;
    }

    /**
     * The items of a file.
     *
     * @throws IllegalArgumentException when a line is not of this form, with its number
     */
    public static List<Item> read(Path file) throws IOException {
        List<Item> items = new ArrayList<>();
        for (LabelledTable.Row row : LabelledTable.read(file, List.of("id", "marked_sentence", "gold"))) {
            MarkedText marked = MarkedText.of(row.cell(1), row::error);
            items.add(new Item(row.cell(0), marked.text(), marked.source(), marked.target(), label(row)));
        }
        return List.copyOf(items);
    }

    private static RelationLabel label(LabelledTable.Row row) {
        for (RelationLabel label : RelationLabel.values()) {
            if (label.name().equals(row.cell(2))) {
                return label;
            }
        }
        throw row.error("\"" + row.cell(2) + "\" is none of the labels " + List.of(RelationLabel.values()) + ".");
    }

    /** Accuracy and macro-F1 of the labels, of their quads and of cooperation against conflict. */
    public Evaluation evaluate(List<Item> items) {
        List<Prediction> predictions = items.parallelStream()
                .map(item -> {
                    RelationRanking ranking = reader.read(item.sentence(), item.source(), item.target());
                    return new Prediction(
                            item.id(), item.gold().name(), ranking.best().name(), ranking.confidence());
                })
                .toList();
        ClassScores labels = new ClassScores(predictions, label -> label);
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("items", predictions.size());
        figures.put(
                "accuracy",
                predictions.stream()
                        .mapToInt(item -> item.right() ? 1 : 0)
                        .average()
                        .orElse(0));
        figures.put("labelF1", labels.macroF1());
        figures.put("quadF1", new ClassScores(predictions, RelationEvaluation::quad).macroF1());
        figures.put("binaryF1", new ClassScores(predictions, RelationEvaluation::binary).macroF1());
        figures.put("calibrationError", Calibration.error(predictions));
        return new Evaluation(figures, labels.classes(), predictions);
    }

    private static String quad(String label) {
        return RelationLabel.valueOf(label).quad().name();
    }

    private static String binary(String label) {
        Quad quad = RelationLabel.valueOf(label).quad();
        return quad.cooperative() ? "COOPERATION" : "CONFLICT";
    }
}
