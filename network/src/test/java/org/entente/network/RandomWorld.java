package org.entente.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.model.Actor;
import org.entente.model.ConditionType;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Sector;

/** A world of chance, the same for the same seed. */
public final class RandomWorld {
    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private RandomWorld() {}

    public static World of(long seed) {
        Random random = new Random(seed);
        List<Actor> actors = List.of(
                World.state("AAA"),
                World.state("BBB"),
                World.state("CCC"),
                World.group("group"),
                World.organisation("club"),
                World.organ("ministry", "AAA"),
                World.faction("BBB/faction", "BBB", Sector.PTY));
        World world = new World("d", "2014-07-01").grouping("club", "AAA", "CCC");
        int events = 20 + random.nextInt(60);
        for (int i = 0; i < events; i++) {
            Actor source = any(actors, random);
            Actor target = any(actors, random);
            EventType type = any(List.of(EventType.values()), random);
            double goldstein = Math.rint((type.quad().cooperative() ? 1 : -1) * random.nextInt(100)) / 10;
            Factuality factuality =
                    random.nextInt(3) > 0 ? Factuality.ASSERTED : any(List.of(Factuality.values()), random);
            String date = random.nextInt(10) == 0
                    ? null
                    : START.plusDays(random.nextInt(1800)).toString();
            world.event(date, source, type, target, goldstein, factuality, null);
        }
        for (int i = 0; i < 4; i++) {
            Actor holder = any(actors, random);
            Actor counterpart = any(actors, random);
            ConditionType type = any(List.of(ConditionType.values()), random);
            world.condition(
                    type,
                    holder,
                    counterpart,
                    START.plusDays(random.nextInt(1500)).toString(),
                    null);
        }
        return world;
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
