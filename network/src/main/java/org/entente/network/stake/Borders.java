package org.entente.network.stake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Which states border on each other, by land or across a narrow sea, from {@code borders.tsv}. */
public final class Borders {
    private static final Borders BUNDLED = new Borders(Facts.rows("borders.tsv", 5));

    private record Border(String to, int from, int until) {}

    private final Map<String, List<Border>> borders = new HashMap<>();

    private Borders(List<String[]> rows) {
        for (String[] row : rows) {
            int from = Facts.year(row[2], Integer.MIN_VALUE);
            int until = Facts.year(row[3], Integer.MAX_VALUE);
            borders.computeIfAbsent(row[0], key -> new ArrayList<>()).add(new Border(row[1], from, until));
            borders.computeIfAbsent(row[1], key -> new ArrayList<>()).add(new Border(row[0], from, until));
        }
    }

    public static Borders bundled() {
        return BUNDLED;
    }

    /** Whether anything is known of where a state lies. */
    public boolean knows(String state) {
        return borders.containsKey(state);
    }

    /**
     * How many borders have to be crossed from one state to another: 0 to itself, 1 to a neighbour; empty where no way
     * by land and narrow seas is known. Time is linear in the borders.
     */
    public OptionalInt crossings(String one, String other, int year) {
        Map<String, Integer> reached = new HashMap<>(Map.of(one, 0));
        Deque<String> next = new ArrayDeque<>(List.of(one));
        while (!next.isEmpty()) {
            String here = next.remove();
            int crossed = reached.getOrDefault(here, 0);
            if (here.equals(other)) {
                return OptionalInt.of(crossed);
            }
            for (Border border : borders.getOrDefault(here, List.of())) {
                if (border.from() <= year
                        && year <= border.until()
                        && reached.putIfAbsent(border.to(), crossed + 1) == null) {
                    next.add(border.to());
                }
            }
        }
        return OptionalInt.empty();
    }
}
