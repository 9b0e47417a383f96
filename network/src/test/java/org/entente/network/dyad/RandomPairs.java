package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.Quad;

/** Histories of a few actors in which conflict breeds conflict. */
final class RandomPairs {
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final Quad[] QUADS = Quad.values();

    private RandomPairs() {}

    /** Three years of six actors, some 6,000 events; every other actor is seldom hostile. */
    static List<PairEvent> of(long seed) {
        Random random = new Random(seed);
        List<PairEvent> events = new ArrayList<>();
        double[] hostility = random.doubles(36).toArray();
        int first = (int) FIRST.toEpochDay();
        for (int day = first; day < first + 1_095; day++) {
            for (int i = 0; i < 6; i++) {
                int source = random.nextInt(6);
                int target = random.nextInt(6);
                double share = source % 2 == 0 ? hostility[6 * source + target] : 0.06 * hostility[6 * source + target];
                boolean hostile = random.nextDouble() < share;
                int quad = (hostile ? 2 : 0) + random.nextInt(2);
                events.add(event(day, source, target, quad));
            }
        }
        return events;
    }

    static PairEvent event(int day, int source, int target, int quad) {
        double goldstein = quad < 2 ? 2.5 + quad : -2.5 - quad;
        return new PairEvent(day, name(source), name(target), "c" + quad, QUADS[quad], goldstein);
    }

    static String name(int actor) {
        return "A" + actor;
    }

    static List<PairEvent> shuffled(List<PairEvent> events, long seed) {
        List<PairEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
