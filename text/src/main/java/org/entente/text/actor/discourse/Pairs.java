package org.entente.text.actor.discourse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.model.Actor;

/** Which two actors the text has spoken of together, and how recently: "Iran and Iraq", "talks between", one verb. */
final class Pairs {
    private static final double FADE = 0.8;
    private static final double WHOLE_TEXT = 0.1;

    private static final class Sum {
        private final List<Actor> pair;
        private double near;
        private double whole;
        private int sentence;

        Sum(List<Actor> pair) {
            this.pair = pair;
        }

        double at(int where) {
            return near * Math.pow(FADE, Math.max(0, where - sentence));
        }
    }

    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private final Salience salience;

    Pairs(Salience salience) {
        this.salience = salience;
    }

    void add(Actor one, Actor other, int sentence, double weight) {
        if (one.id().equals(other.id())) {
            return;
        }
        boolean ordered = one.id().compareTo(other.id()) < 0;
        String key = ordered ? one.id() + "|" + other.id() : other.id() + "|" + one.id();
        Sum sum = sums.computeIfAbsent(key, any -> new Sum(List.of(one, other)));
        sum.near = sum.at(sentence) + weight;
        sum.whole += weight;
        sum.sentence = sentence;
    }

    /** The pair most spoken of near a sentence; empty if fewer than two actors of the sort are known. */
    List<Actor> best(int sentence, Predicate<Actor> sort) {
        List<Actor> best = salience.top(sentence, 2, sort);
        if (best.size() < 2) {
            return List.of();
        }
        double most = weight(best, sentence);
        for (Sum sum : sums.values()) {
            if (sum.pair.stream().allMatch(sort)) {
                double score = sum.at(sentence) + WHOLE_TEXT * sum.whole + weight(sum.pair, sentence);
                if (score > most) {
                    most = score;
                    best = sum.pair;
                }
            }
        }
        return salience.inOrder(best);
    }

    /** Whether some pair was spoken of within the last sentences. */
    boolean recent(int sentence) {
        return sums.values().stream().anyMatch(sum -> sum.near > 0.5 && sentence - sum.sentence < 4);
    }

    private double weight(List<Actor> pair, int sentence) {
        return 0.5 * Math.min(salience.of(pair.get(0), sentence), salience.of(pair.get(1), sentence));
    }
}
