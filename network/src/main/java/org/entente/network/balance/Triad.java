package org.entente.network.balance;

/**
 * Three nodes that all have a tie with each other.
 *
 * @param a index of the first node
 * @param b index of the second, above {@code a}
 * @param c index of the third, above {@code b}
 * @param signAb sign of the tie of a and b, 1 or -1
 * @param signAc sign of the tie of a and c
 * @param signBc sign of the tie of b and c
 */
public record Triad(int a, int b, int c, int signAb, int signAc, int signBc) {
    /** How many of the three ties are hostile. */
    public int hostile() {
        return (3 - signAb - signAc - signBc) / 2;
    }

    /** Whether the product of the signs is positive: friends of friends and enemies of enemies are friends. */
    public boolean balanced() {
        return signAb * signAc * signBc > 0;
    }
}
