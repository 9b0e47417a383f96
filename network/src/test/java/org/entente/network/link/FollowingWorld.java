package org.entente.network.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A world with one law: two days after s warns o (0), s strikes o (1). All else (2, 3) is chance. */
public final class FollowingWorld {
    public static final int ENTITIES = 40;
    public static final int RELATIONS = 4;

    private final List<int[]> rows = new ArrayList<>();

    /** @param days how long it lasts */
    public FollowingWorld(int days, long seed) {
        Random random = new Random(seed);
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < 5; i++) {
                int source = random.nextInt(ENTITIES);
                int target = (source + 1 + random.nextInt(ENTITIES - 1)) % ENTITIES;
                rows.add(new int[] {source, 0, target, day});
                rows.add(new int[] {source, 1, target, day + 2});
                rows.add(new int[] {random.nextInt(20), 2 + random.nextInt(2), 20 + random.nextInt(20), day});
            }
        }
    }

    public List<int[]> rows() {
        return rows;
    }

    /** The events of some days, in a drawn order. */
    public LinkEvents events(int from, int to, long seed) {
        List<int[]> some = new ArrayList<>(
                rows.stream().filter(row -> row[3] >= from && row[3] < to).toList());
        Collections.shuffle(some, new Random(seed));
        return events(some);
    }

    public static LinkEvents events(List<int[]> rows) {
        return new LinkEvents(ENTITIES, RELATIONS, column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3));
    }

    private static int[] column(List<int[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column]).toArray();
    }

    /** Names that tell of five countries. */
    public static EntityTraits traits() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            names.add(i < 5 ? "Land" + i : "Office" + i / 5 + "_(Land" + i % 5 + ")");
        }
        return EntityTraits.of(names);
    }

    public static OutlookForecaster fitted(LinkEvents events) {
        return OutlookForecaster.fit(traits(), RELATIONS, events.byDay());
    }
}
