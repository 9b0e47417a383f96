package org.entente.bench.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.entente.network.reference.PairAct;
import org.entente.network.reference.PairFacts;
import org.entente.network.reference.Third;

/**
 * Plays the article: of all that happened between two it tells a few events, the newer the likelier, and of all third
 * parties a few, the more important the likelier (drawn without replacement: Efraimidis and Spirakis 2006, Information
 * Processing Letters 97).
 */
final class Telling {
    /** How many events an article tells of the pair: one draw from each range, so that every origin has as many. */
    static final List<int[]> LENGTHS =
            List.of(new int[] {1, 3}, new int[] {4, 6}, new int[] {7, 10}, new int[] {11, 15});

    private static final int MOST_THIRDS = 5;
    private static final double MONTH = 30;

    private record Drawn<T>(T thing, double key) {}

    private Telling() {}

    /** The pair as articles of these lengths would tell of it; the same origin gives the same tellings. */
    static List<PairFacts> of(Origin origin, ToDoubleFunction<PairAct> weight) {
        Random random = new Random(origin.pair().hashCode() * 31L + origin.at().toEpochDay());
        List<PairFacts> tellings = new ArrayList<>();
        for (int[] length : LENGTHS) {
            int events = length[0] + random.nextInt(length[1] - length[0] + 1);
            List<PairAct> acts = drawn(origin.facts().acts(), events, weight, random);
            List<Third> thirds = drawn(
                    origin.facts().thirds(), random.nextInt(MOST_THIRDS + 1), third -> Math.abs(third.force()), random);
            tellings.add(origin.facts().told(acts, thirds));
        }
        return tellings;
    }

    /** Newer events are likelier told: in inverse proportion to 30 days plus their age. */
    static List<PairFacts> newerFirst(Origin origin) {
        return of(
                origin, act -> 1 / (MONTH + origin.at().toEpochDay() - act.day().toEpochDay()));
    }

    /** All events are equally likely told, however old. */
    static List<PairFacts> anyAge(Origin origin) {
        return of(origin, act -> 1);
    }

    private static <T> List<T> drawn(List<T> all, int count, ToDoubleFunction<T> weight, Random random) {
        return all.stream()
                .map(thing -> new Drawn<>(
                        thing, StrictMath.log(1 - random.nextDouble()) / Math.max(1e-12, weight.applyAsDouble(thing))))
                .sorted(Comparator.comparingDouble((Drawn<T> drawn) -> -drawn.key()))
                .limit(count)
                .map(Drawn::thing)
                .toList();
    }
}
