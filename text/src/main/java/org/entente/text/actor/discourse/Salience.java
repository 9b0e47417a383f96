package org.entente.text.actor.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private record Count(int sentence, double weight) {}

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, List<Count>> counts = new HashMap<>();

    void add(Actor actor, int sentence, double weight) {
        actors.putIfAbsent(actor.id(), actor);
        counts.computeIfAbsent(actor.id(), any -> new ArrayList<>()).add(new Count(sentence, weight));
    }

    double of(String id, int sentence) {
        double sum = 0;
        for (Count count : counts.getOrDefault(id, List.of())) {
            sum += count.weight() * (WHOLE_TEXT + Math.pow(FADE, Math.max(0, sentence - count.sentence())));
        }
        return sum;
    }

    /** The most salient of a sort, the first mentioned before others as salient. */
    List<Actor> top(int sentence, int number, Predicate<Actor> sort) {
        Comparator<Actor> order = Comparator.comparingDouble(actor -> -of(actor.id(), sentence));
        return actors.values().stream().filter(sort).sorted(order).limit(number).toList();
    }
}
