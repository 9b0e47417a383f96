package org.entente.network.balance.frustration.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * What is left of a network after {@link Reduction}: its frustration is {@link #constant} plus that of the links.
 *
 * @param nodes what the positions of the kernel are called in the network, ascending
 * @param links between nodes of the network
 * @param contradictions pairs of a friendly and a hostile link between the same nodes, cancelled
 * @param steps in the order they were done
 */
public record Kernel(List<Integer> nodes, List<Link> links, List<Cancelled> contradictions, List<Removal> steps) {
    public Kernel {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        contradictions = List.copyOf(contradictions);
        steps = List.copyOf(steps);
    }

    /** Two links of opposite sign between the same nodes, and the weight they cost each other. */
    public record Cancelled(Link one, Link other, long weight) {}

    /** The weight of the ties that are against any camps already. */
    public long constant() {
        return contradictions.stream().mapToLong(Cancelled::weight).sum();
    }

    /** The position of each node of the network, -1 where it is not in the kernel. */
    public int[] positions(int size) {
        int[] positions = new int[size];
        Arrays.fill(positions, -1);
        for (int i = 0; i < nodes.size(); i++) {
            positions[nodes.get(i)] = i;
        }
        return positions;
    }
}
