package org.entente.store.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.ActorKind;
import org.entente.model.Estimate;
import org.entente.model.Mass;

/** Networks whose actors have names that XML finds hard; the same for the same seed. */
final class RandomNetworks {
    private RandomNetworks() {}

    static Network network(long seed) {
        return new Network(ties(seed));
    }

    static List<NetworkTie> ties(long seed) {
        Random random = new Random(seed);
        List<NetworkActor> actors = actors(seed, random);
        List<NetworkTie> ties = new ArrayList<>();
        for (int a = 0; a < actors.size(); a++) {
            for (int b = 0; b < a; b++) {
                LocalDate from = LocalDate.of(1979, 1, 1).plusDays(random.nextInt(100));
                for (int count = random.nextInt(3); count > 0; count--) {
                    LocalDate to = from.plusDays(random.nextInt(40));
                    ties.add(tie(actors.get(a), actors.get(b), from, to, random));
                    from = to.plusDays(1 + random.nextInt(2) * 30L);
                }
            }
        }
        return ties;
    }

    private static List<NetworkActor> actors(long seed, Random random) {
        RandomEvents texts = new RandomEvents(seed);
        List<NetworkActor> actors = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            actors.add(new NetworkActor(
                    texts.text() + index,
                    texts.text(),
                    List.of(ActorKind.values()).get(random.nextInt(ActorKind.values().length)),
                    random.nextBoolean() ? null : "IRN"));
        }
        return actors;
    }

    private static NetworkTie tie(NetworkActor a, NetworkActor b, LocalDate from, LocalDate to, Random random) {
        double value = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 2 - 1;
        return new NetworkTie(
                a,
                b,
                new Estimate(
                        value, Math.max(-1, value - random.nextDouble()), Math.min(1, value + random.nextDouble())),
                new Mass(random.nextDouble(), random.nextDouble()),
                from,
                to,
                random.nextInt(9),
                random.nextBoolean() ? List.of() : List.of("e2", "e1"));
    }
}
