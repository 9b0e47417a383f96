package org.entente.text.actor.discourse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** Which two actors the text has spoken of together, and how recently: "Iran and Iraq", "talks between", one verb. */
final class Pairs {
    private static final double FADE = 0.8;
    private static final double WHOLE_TEXT = 0.1;
    /** From here on two actors are joined by words, not merely in one sentence. */
    private static final double JOINED = 0.7;

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
        boolean again = sum.whole > 0 && sum.sentence == sentence && weight < JOINED;
        if (again) {
            return;
        }
        sum.near = sum.at(sentence) + weight;
        sum.whole += weight;
        sum.sentence = sentence;
    }

    /**
     * The pair most spoken of near a sentence; empty if fewer than two actors of the sort are known. Who speaks of the
     * two from outside, as a mediator does, is one of them only if the text has joined it with the other before.
     */
    List<Actor> best(int sentence, Predicate<Actor> sort, @Nullable Actor speaker) {
        List<Actor> best = salience.top(sentence, 2, sort);
        if (best.size() < 2) {
            return List.of();
        }
        double most = weight(best, sentence) - outside(best, 0, speaker);
        for (Sum sum : sums.values()) {
            if (sum.pair.stream().allMatch(sort)) {
                double near = sum.at(sentence) + WHOLE_TEXT * sum.whole;
                double score = near + weight(sum.pair, sentence) - outside(sum.pair, sum.whole, speaker);
                if (score > most) {
                    most = score;
                    best = sum.pair;
                }
            }
        }
        return salience.inOrder(best);
    }

    /** With whom an actor is most spoken of. */
    Optional<Actor> partner(Actor actor, int sentence) {
        Actor best = null;
        double most = 0;
        for (Sum sum : sums.values()) {
            boolean first = sum.pair.get(0).id().equals(actor.id());
            boolean second = sum.pair.get(1).id().equals(actor.id());
            double score = sum.at(sentence) + WHOLE_TEXT * sum.whole;
            if ((first || second) && score > most) {
                most = score;
                best = sum.pair.get(first ? 1 : 0);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether some pair was spoken of within the last sentences. */
    boolean recent(int sentence) {
        return sums.values().stream().anyMatch(sum -> sum.near > 0.5 && sentence - sum.sentence < 4);
    }

    private static double outside(List<Actor> pair, double joined, @Nullable Actor speaker) {
        boolean in =
                speaker != null && pair.stream().anyMatch(actor -> actor.id().equals(speaker.id()));
        return in && joined < JOINED ? 2 : 0;
    }

    private double weight(List<Actor> pair, int sentence) {
        return 0.5 * Math.min(salience.of(pair.get(0), sentence), salience.of(pair.get(1), sentence));
    }
}
