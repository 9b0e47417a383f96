package org.entente.bench.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.model.Estimate;
import org.entente.network.reference.Fact;
import org.entente.network.reference.Outcome;
import org.entente.network.reference.Rung;
import org.entente.network.reference.Third;
import org.entente.network.score.ClusterBootstrap;

/** Plain counts over origins, without any model. */
final class Counting {
    private static final int[] EVENTS = {1, 3, 6, 10, 20, 50};
    private static final double[] FORCE = {.5, 1, 2};

    private final List<Origin> origins;
    private final int[] pairs;

    Counting(List<Origin> all, Predicate<Origin> which) {
        origins = all.stream().filter(which).toList();
        Map<String, Integer> numbers = new HashMap<>();
        pairs = origins.stream()
                .mapToInt(origin -> numbers.computeIfAbsent(origin.pair(), key -> numbers.size()))
                .toArray();
    }

    int cases() {
        return origins.size();
    }

    int pairs() {
        return (int) Arrays.stream(pairs).distinct().count();
    }

    /** Share that came to an outcome. */
    Estimate rate(Outcome outcome, int days) {
        int[] told = IntStream.range(0, origins.size())
                .filter(i -> !Double.isNaN(origins.get(i).happened(outcome, days)))
                .toArray();
        return mean(told, origin -> origin.happened(outcome, days) == 1);
    }

    /** Share whose tie was higher after the horizon. */
    Estimate tieUp(int days) {
        return mean(
                IntStream.range(0, origins.size()).toArray(),
                origin -> origin.in(days).tieUp());
    }

    private Estimate mean(int[] cases, Predicate<Origin> happened) {
        double[] values = Arrays.stream(cases)
                .mapToDouble(i -> happened.test(origins.get(i)) ? 1 : 0)
                .toArray();
        return ClusterBootstrap.DEFAULT.mean(
                values, Arrays.stream(cases).map(i -> pairs[i]).toArray());
    }

    /** By how much the share differs where a fact holds, with no regard to anything else. */
    Estimate difference(Fact fact, Outcome outcome, int days) {
        return difference(fact, outcome, days, origin -> "");
    }

    /**
     * The same among pairs of one region that are as busy (events of the last quarter), have talked as lately, and are as
     * much tied up with the same third parties: those in the news have more of everything.
     */
    Estimate likeForLike(Fact fact, Outcome outcome, int days) {
        return difference(fact, outcome, days, Counting::likes);
    }

    private interface Stratum {
        String of(Origin origin);
    }

    private Estimate difference(Fact fact, Outcome outcome, int days, Stratum stratum) {
        StratifiedDifference difference = new StratifiedDifference();
        for (int i = 0; i < origins.size(); i++) {
            Origin origin = origins.get(i);
            double happened = origin.happened(outcome, days);
            if (!Double.isNaN(happened)) {
                difference.add(pairs[i], stratum.of(origin), fact.holds(origin.facts(), Rung.TALK), happened);
            }
        }
        return difference.estimate();
    }

    private static String likes(Origin origin) {
        List<Object> likes = new ArrayList<>(List.of(origin.region()));
        likes.add(
                Arrays.stream(EVENTS).filter(count -> origin.quarter() >= count).count());
        for (Fact fact : List.of(Fact.CONTACT_30, Fact.CONTACT_90, Fact.CONTACT_365)) {
            likes.add(fact.holds(origin.facts(), Rung.TALK));
        }
        double force = origin.facts().thirds().stream()
                .mapToDouble(Third::force)
                .map(Math::abs)
                .sum();
        likes.add(Arrays.stream(FORCE).filter(least -> force >= least).count());
        return likes.toString();
    }
}
