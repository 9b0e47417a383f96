package org.entente.text.actor.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.model.Actor;

/** Whom the text is about near a sentence: each mention counts by its weight, fading from sentence to sentence. */
final class Salience {
    private static final double FADE = 0.75;
    /** How much a mention anywhere before counts, so that the text's main actors win over a passing name. */
    private static final double WHOLE_TEXT = 0.05;

    private static final class Sum {
        private final Actor actor;
        private double near;
        private double whole;
        private int sentence;

        Sum(Actor actor) {
            this.actor = actor;
        }

        void add(int where, double weight) {
            near = at(where) + weight;
            whole += weight;
            sentence = where;
        }

        double at(int where) {
            return near * Math.pow(FADE, Math.max(0, where - sentence));
        }
    }

    private final Map<String, Sum> sums = new LinkedHashMap<>();

    /** Counts a mention; sentences come in order. */
    void add(Actor actor, int sentence, double weight) {
        sums.computeIfAbsent(actor.id(), any -> new Sum(actor)).add(sentence, weight);
    }

    double of(Actor actor, int sentence) {
        Sum sum = sums.get(actor.id());
        return sum == null ? 0 : sum.at(sentence) + WHOLE_TEXT * sum.whole;
    }

    /** The most salient of a sort, the first mentioned before others as salient. */
    List<Actor> top(int sentence, int number, Predicate<Actor> sort) {
        List<Actor> fitting = new ArrayList<>();
        for (Sum sum : sums.values()) {
            if (sort.test(sum.actor)) {
                fitting.add(sum.actor);
            }
        }
        fitting.sort(Comparator.comparingDouble((Actor actor) -> -of(actor, sentence)));
        return List.copyOf(fitting.subList(0, Math.min(number, fitting.size())));
    }

    /** Sorts actors by when the text first named them. */
    List<Actor> inOrder(List<Actor> actors) {
        List<String> order = List.copyOf(sums.keySet());
        return actors.stream()
                .sorted(Comparator.comparingInt(actor -> order.indexOf(actor.id())))
                .toList();
    }
}
