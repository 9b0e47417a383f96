package org.entente.network.balance.frustration.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/**
 * Leads weighted walks over links back to walks over ties. A bundle's load is spread over its links, so that one walk
 * may become several; no link ever carries more than its weight.
 */
public final class Unfolding {
    private final IdentityHashMap<Link, Long> used = new IdentityHashMap<>();
    private final IdentityHashMap<Link, Integer> visits = new IdentityHashMap<>();
    private final long perWeight;

    private record Leg(Link link, int from) {}

    /** @param perWeight units of load that a weight of 1 carries */
    public Unfolding(long perWeight) {
        this.perWeight = perWeight;
    }

    /**
     * @param links in the order of the walk
     * @param start node where it begins
     * @param load in units
     * @param walks takes each walk's steps and load
     */
    public void unfold(List<Link> links, int start, long load, ObjLongConsumer<List<Integer>> walks) {
        List<Leg> legs = legs(links, start);
        long left = load;
        while (left > 0) {
            visits.clear();
            List<Integer> steps = new ArrayList<>();
            long part = Math.min(left, walk(legs, steps));
            if (part <= 0) {
                return;
            }
            for (Map.Entry<Link, Integer> visit : visits.entrySet()) {
                used.merge(visit.getKey(), part * visit.getValue(), Long::sum);
            }
            walks.accept(steps, part);
            left -= part;
        }
    }

    private static List<Leg> legs(List<Link> links, int start) {
        List<Leg> legs = new ArrayList<>();
        int at = start;
        for (Link link : links) {
            legs.add(new Leg(link, at));
            at = link.other(at);
        }
        Collections.reverse(legs);
        return legs;
    }

    /** Collects one walk's steps and returns what load it can take. */
    private long walk(List<Leg> reversed, List<Integer> steps) {
        ArrayDeque<Leg> stack = new ArrayDeque<>();
        reversed.forEach(stack::push);
        List<Link> bottlenecks = new ArrayList<>();
        while (!stack.isEmpty()) {
            Leg leg = stack.pop();
            Link link = leg.link();
            visits.merge(link, 1, Integer::sum);
            if (link.strand() instanceof Strand.Step step) {
                steps.add(step.step());
            } else if (link.strand() instanceof Strand.Part part) {
                stack.push(new Leg(part.whole(), leg.from()));
            } else if (link.strand() instanceof Strand.Path path) {
                boolean forward = leg.from() == link.a();
                stack.push(new Leg(forward ? path.second() : path.first(), path.through()));
                stack.push(new Leg(forward ? path.first() : path.second(), leg.from()));
            } else if (link.strand() instanceof Strand.Bundle bundle) {
                Link first = bundle.first();
                int times = visits.getOrDefault(first, 0) + 1;
                Link chosen = room(first) >= times ? first : bundle.second();
                bottlenecks.add(chosen);
                stack.push(new Leg(chosen, leg.from()));
            }
        }
        long part = Long.MAX_VALUE;
        for (Link link : bottlenecks) {
            part = Math.min(part, room(link) / visits.getOrDefault(link, 1));
        }
        return part;
    }

    private long room(Link link) {
        return link.free() ? Long.MAX_VALUE : link.weight() * perWeight - used.getOrDefault(link, 0L);
    }
}
