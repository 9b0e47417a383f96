package org.entente.network.balance.frustration.kernel;

import java.util.List;

/** How a node left the network, so that it can be put into a camp again. */
public sealed interface Removal {
    /** The node goes where another goes: into its camp, or with two camps into the other one. */
    record Joined(int node, int to, int sign) implements Removal {}

    /** The node goes where it costs least by these links. */
    record Cheapest(int node, List<Link> links) implements Removal {}

    /** The node is not gone, but has a camp to itself where that costs less by these links than staying. */
    record Lightened(int node, List<Link> links) implements Removal {}

    /** The node has a camp to itself. */
    record Alone(int node) implements Removal {}
}
