package org.entente.network.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.Citation;
import org.entente.model.EventType;

/** Makes up pairs of rivals. */
final class Rivalries {
    static final LocalDate AT = LocalDate.of(1990, 6, 30);

    private Rivalries() {}

    static PairFacts of(Coverage coverage, PairAct... acts) {
        return of(coverage, List.of(acts), List.of());
    }

    static PairFacts of(Coverage coverage, List<PairAct> acts, List<Third> thirds) {
        return new PairFacts("IRN", "USA", AT, coverage, acts, -0.4, List.of(citation("tie")), thirds);
    }

    static PairAct act(int daysAgo, EventType type) {
        return new PairAct(AT.minusDays(daysAgo), type, citation(type + " " + daysAgo));
    }

    static Citation citation(String id) {
        return new Citation(Citation.Kind.EVENT, "file", id);
    }

    static PairFacts random(Random random, Coverage coverage) {
        List<PairAct> acts = new ArrayList<>();
        EventType[] types = EventType.values();
        for (int i = random.nextInt(30); i > 0; i--) {
            acts.add(act(random.nextInt(600), types[random.nextInt(types.length)]));
        }
        List<Third> thirds = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            double withA = random.nextDouble() * 2 - 1;
            double withB = random.nextDouble() * 2 - 1;
            thirds.add(new Third("third" + i, withA, withB, List.of(citation("third" + i))));
        }
        return of(coverage, acts, thirds);
    }
}
