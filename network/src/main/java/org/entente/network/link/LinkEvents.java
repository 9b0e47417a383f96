package org.entente.network.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Events as four columns: who did what to whom on which day. */
public final class LinkEvents {
    private final int entities;
    private final int relations;
    private final int[] sources;
    private final int[] types;
    private final int[] targets;
    private final int[] days;

    /**
     * @param entities how many actors there are; their numbers run from 0
     * @param relations how many kinds of event there are; their numbers run from 0
     * @param sources the acting entity of each event
     * @param types the kind of each event
     * @param targets the entity acted on
     * @param days the day of each event, any whole number
     * @throws IllegalArgumentException when the columns differ in length or a number is out of range
     */
    public LinkEvents(int entities, int relations, int[] sources, int[] types, int[] targets, int[] days) {
        if (types.length != sources.length || targets.length != sources.length || days.length != sources.length) {
            throw new IllegalArgumentException("The four columns of events differ in length.");
        }
        this.entities = entities;
        this.relations = relations;
        this.sources = sources.clone();
        this.types = types.clone();
        this.targets = targets.clone();
        this.days = days.clone();
        for (int i = 0; i < sources.length; i++) {
            check("entity", sources[i], entities);
            check("relation", types[i], relations);
            check("entity", targets[i], entities);
        }
    }

    private static void check(String what, int number, int count) {
        if (number < 0 || number >= count) {
            throw new IllegalArgumentException(
                    "There is no " + what + " " + number + "; the numbers run from 0 to " + (count - 1) + ".");
        }
    }

    public int entities() {
        return entities;
    }

    public int relations() {
        return relations;
    }

    public int source(int event) {
        return sources[event];
    }

    public int type(int event) {
        return types[event];
    }

    public int target(int event) {
        return targets[event];
    }

    public int day(int event) {
        return days[event];
    }

    public int size() {
        return sources.length;
    }

    /** The events by day, in the order of the days; within a day each event once, whatever the order it came in. */
    public List<LinkDay> byDay() {
        return before(Integer.MAX_VALUE, Set.of());
    }

    /** The same of the events before a day, some of them taken out. */
    List<LinkDay> before(int day, Set<Integer> gone) {
        Integer[] order = IntStream.range(0, size())
                .filter(event -> days[event] < day && !gone.contains(event))
                .boxed()
                .toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingInt(event -> days[event]));
        List<LinkDay> list = new ArrayList<>();
        int from = 0;
        for (int to = 1; from < order.length && to <= order.length; to++) {
            if (to == order.length || days[order[to]] != days[order[from]]) {
                list.add(day(order, from, to));
                from = to;
            }
        }
        return list;
    }

    private LinkDay day(Integer[] order, int from, int to) {
        LinkDay.Builder builder = new LinkDay.Builder(days[order[from]], relations, (to - from) * 2);
        for (int i = from; i < to; i++) {
            int event = order[i];
            builder.add(sources[event], types[event], targets[event]);
            builder.add(targets[event], types[event] + relations, sources[event]);
        }
        return builder.build();
    }
}
