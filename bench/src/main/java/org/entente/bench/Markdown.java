package org.entente.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.text.evaluation.Counts;
import org.entente.text.evaluation.Evaluation;

/** Tables as Markdown. */
final class Markdown {
    private Markdown() {}

    static String table(List<String> columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(columns));
        table.append("|").append("---|".repeat(columns.size())).append('\n');
        rows.forEach(cells -> table.append(row(cells)));
        return table.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String of(Evaluation evaluation) {
        String figures = table(
                List.of("figure", "value"),
                evaluation.figures().entrySet().stream()
                        .map(figure -> List.of(figure.getKey(), number(figure.getValue())))
                        .toList());
        return evaluation.classes().isEmpty() ? figures : figures + "\n" + classes(evaluation.classes());
    }

    private static String classes(Map<String, Counts> classes) {
        return table(
                List.of("class", "gold", "found", "precision", "recall", "F1"),
                classes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> List.of(
                                entry.getKey(),
                                number(entry.getValue().gold()),
                                number(entry.getValue().found()),
                                number(entry.getValue().precision()),
                                number(entry.getValue().recall()),
                                number(entry.getValue().f1())))
                        .toList());
    }

    static String number(Number value) {
        return value instanceof Integer || value instanceof Long
                ? value.toString()
                : String.format(Locale.ROOT, "%.3f", value.doubleValue());
    }
}
