package org.entente.text.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Precision, recall and F1 by class where every item has one gold class and one predicted. */
public final class ClassScores {
    private final Map<String, Counts> classes = new TreeMap<>();

    /** @param grouping what a label counts as; nothing said ({@code -}) stays nothing */
    public ClassScores(List<Prediction> items, UnaryOperator<String> grouping) {
        TreeSet<String> names = new TreeSet<>();
        items.forEach(item -> names.add(grouping.apply(item.gold())));
        for (String name : names) {
            classes.put(name, counts(items, name, grouping));
        }
    }

    private static Counts counts(List<Prediction> items, String name, UnaryOperator<String> grouping) {
        int gold = 0;
        int found = 0;
        int right = 0;
        for (Prediction item : items) {
            boolean labelled = grouping.apply(item.gold()).equals(name);
            boolean predicted = !item.predicted().equals("-")
                    && grouping.apply(item.predicted()).equals(name);
            gold += labelled ? 1 : 0;
            found += predicted ? 1 : 0;
            right += labelled && predicted ? 1 : 0;
        }
        return new Counts(gold, found, right);
    }

    /** By class, of those that occur in the gold. */
    public Map<String, Counts> classes() {
        return Map.copyOf(classes);
    }

    /** The mean F1 of the classes that occur in the gold, each counting the same, in [0, 1]. */
    public double macroF1() {
        return classes.values().stream().mapToDouble(Counts::f1).average().orElse(0);
    }
}
