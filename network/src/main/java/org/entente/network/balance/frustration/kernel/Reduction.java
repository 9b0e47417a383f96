package org.entente.network.balance.frustration.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.entente.network.balance.frustration.proof.Camps;

/**
 * Makes a network smaller; the frustration stays the same and so does the weight of the heaviest packing of cycles.
 *
 * <ul>
 *   <li>Parallel links of one sign become one; of opposite signs they cancel, at the cost of the lighter one.
 *   <li>A node whose heaviest link outweighs all its others together goes where that link leads.
 *   <li>Two camps: a node with three links, none outweighing the others, becomes a triangle between its neighbours, where
 *       the link of a and b weighs half of a + b - c. Whatever the camps of the three, it costs what the node would have.
 *   <li>Any camps: a hostile link need not weigh more than all friendly ones of its node, which could leave the camp;
 *       a node without friends has a camp to itself.
 * </ul>
 *
 * Takes O(m log n) per round of removals.
 */
public final class Reduction {
    private static final Comparator<Link> HEAVIEST_LAST = Comparator.comparingLong(Link::weight);

    private final Camps camps;
    private final List<TreeMap<Integer, Link>> neighbours = new ArrayList<>();
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final BitSet isWaiting = new BitSet();
    private final BitSet gone = new BitSet();
    private final List<Kernel.Cancelled> contradictions = new ArrayList<>();
    private final List<Removal> steps = new ArrayList<>();

    private Reduction(int size, Camps camps) {
        this.camps = camps;
        for (int i = 0; i < size; i++) {
            neighbours.add(new TreeMap<>());
        }
    }

    /** The kernel of a network with nodes 0 to {@code size - 1}. */
    public static Kernel of(int size, Collection<Link> links, Camps camps) {
        Reduction reduction = new Reduction(size, camps);
        links.forEach(reduction::add);
        for (int node = 0; node < size; node++) {
            reduction.wake(node);
        }
        return reduction.kernel();
    }

    /** The kernel with one more link, which is assumed. */
    public static Kernel of(int size, Kernel kernel, Link assumed, Camps camps) {
        Reduction reduction = new Reduction(size, camps);
        reduction.gone.set(0, size);
        for (int node : kernel.nodes()) {
            reduction.gone.clear(node);
        }
        reduction.contradictions.addAll(kernel.contradictions());
        reduction.steps.addAll(kernel.steps());
        kernel.links().forEach(reduction::add);
        reduction.add(assumed);
        for (int node : kernel.nodes()) {
            reduction.wake(node);
        }
        return reduction.kernel();
    }

    private Kernel kernel() {
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            isWaiting.clear(node);
            if (!gone.get(node)) {
                reduce(node);
            }
        }
        List<Link> left = new ArrayList<>();
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < neighbours.size(); node++) {
            if (!gone.get(node)) {
                nodes.add(node);
                left.addAll(neighbours.get(node).tailMap(node).values());
            }
        }
        return new Kernel(nodes, left, contradictions, steps);
    }

    private void wake(int node) {
        if (!isWaiting.get(node)) {
            isWaiting.set(node);
            waiting.add(node);
        }
    }

    private void reduce(int node) {
        if (camps == Camps.ANY) {
            lightenHostile(node);
        }
        List<Link> links = List.copyOf(neighbours.get(node).values());
        if (links.isEmpty()) {
            remove(node, new Removal.Alone(node));
            return;
        }
        if (camps == Camps.ANY && links.stream().allMatch(Link::hostile)) {
            remove(node, new Removal.Alone(node));
            return;
        }
        Link heaviest = links.stream()
                .filter(link -> camps == Camps.TWO || !link.hostile())
                .max(HEAVIEST_LAST)
                .orElseThrow();
        long sum = links.stream().mapToLong(Link::weight).sum();
        if (2 * heaviest.weight() >= sum) {
            contract(node, heaviest, links);
        } else if (camps == Camps.TWO && links.size() == 3 && sum % 2 == 0) {
            triangle(node, links, sum);
        }
    }

    private void contract(int node, Link heaviest, List<Link> links) {
        remove(node, new Removal.Joined(node, heaviest.other(node), heaviest.sign()));
        for (Link link : links) {
            if (link.other(node) != heaviest.other(node)) {
                add(heaviest.then(link, node, link.weight()));
            }
        }
    }

    private void triangle(int node, List<Link> links, long sum) {
        remove(node, new Removal.Cheapest(node, links));
        for (int i = 0; i < 3; i++) {
            long common = sum / 2 - links.get(i).weight();
            if (common > 0) {
                add(links.get((i + 1) % 3).then(links.get((i + 2) % 3), node, common));
            }
        }
    }

    private void lightenHostile(int node) {
        List<Link> links = List.copyOf(neighbours.get(node).values());
        long friendly = links.stream()
                .filter(link -> !link.hostile())
                .mapToLong(Link::weight)
                .sum();
        List<Link> heavy = links.stream()
                .filter(link -> link.hostile() && !link.free() && link.weight() > friendly)
                .toList();
        if (friendly > 0 && !heavy.isEmpty()) {
            steps.add(new Removal.Lightened(node, links));
            for (Link link : heavy) {
                put(link.part(friendly));
                wake(link.other(node));
            }
        }
    }

    private void remove(int node, Removal how) {
        steps.add(how);
        gone.set(node);
        for (int other : neighbours.get(node).keySet()) {
            neighbours.get(other).remove(node);
            wake(other);
        }
        neighbours.get(node).clear();
    }

    private void add(Link link) {
        Link there = neighbours.get(link.a()).get(link.b());
        wake(link.a());
        wake(link.b());
        if (there == null) {
            put(link);
        } else if (there.sign() == link.sign()) {
            put(there.beside(link));
        } else {
            cancel(there, link);
        }
    }

    private void cancel(Link there, Link link) {
        long common = Math.min(there.weight(), link.weight());
        contradictions.add(new Kernel.Cancelled(there, link, common));
        if (there.weight() == link.weight()) {
            neighbours.get(link.a()).remove(link.b());
            neighbours.get(link.b()).remove(link.a());
        } else {
            Link heavier = there.weight() > link.weight() ? there : link;
            put(heavier.part(heavier.free() ? Link.ASSUMED : heavier.weight() - common));
        }
    }

    private void put(Link link) {
        neighbours.get(link.a()).put(link.b(), link);
        neighbours.get(link.b()).put(link.a(), link);
    }
}
