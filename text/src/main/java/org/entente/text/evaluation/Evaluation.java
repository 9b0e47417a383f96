package org.entente.text.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a measurement gave.
 *
 * @param figures by name, in the order to be shown; shares in [0, 1], or counts
 * @param classes precision, recall and F1 by class; empty where there are none
 * @param items every item with what was said of it
 */
public record Evaluation(Map<String, Number> figures, Map<String, Counts> classes, List<Prediction> items) {
    public Evaluation {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        items = List.copyOf(items);
    }
}
