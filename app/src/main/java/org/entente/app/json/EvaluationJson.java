package org.entente.app.json;

import java.util.Map;
import org.entente.text.evaluation.Counts;
import org.entente.text.evaluation.Evaluation;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an eval command measured, as one JSON object: the figures, and {@code classes} with a row each. */
public final class EvaluationJson {
    private EvaluationJson() {}

    public static ObjectNode of(Evaluation evaluation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, Number> figure : evaluation.figures().entrySet()) {
            put(node, figure.getKey(), figure.getValue());
        }
        if (!evaluation.classes().isEmpty()) {
            ObjectNode classes = node.putObject("classes");
            evaluation.classes().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> counts(classes.putObject(entry.getKey()), entry.getValue()));
        }
        return node;
    }

    private static void put(ObjectNode node, String key, Number value) {
        if (value instanceof Integer count) {
            node.put(key, count);
        } else {
            node.put(key, Math.round(value.doubleValue() * 1e6) / 1e6);
        }
    }

    private static void counts(ObjectNode node, Counts counts) {
        node.put("gold", counts.gold());
        node.put("found", counts.found());
        node.put("precision", counts.precision());
        node.put("recall", counts.recall());
        node.put("f1", counts.f1());
    }
}
