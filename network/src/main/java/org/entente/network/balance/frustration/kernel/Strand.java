package org.entente.network.balance.frustration.kernel;

/** What a {@link Link} stands for: the way a cycle through it takes in the network it came from. */
public sealed interface Strand {
    /** A step of a contradiction: a tie of the network, or an assumption. */
    record Step(int step) implements Strand {}

    /** One link after the other. */
    record Path(Link first, int through, Link second) implements Strand {}

    /** Either of two links; what the first cannot carry goes over the second. */
    record Bundle(Link first, Link second) implements Strand {}

    /** A link of which something else takes the rest. */
    record Part(Link whole) implements Strand {}
}
