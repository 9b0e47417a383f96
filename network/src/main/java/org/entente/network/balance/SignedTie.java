package org.entente.network.balance;

import java.util.Comparator;

/**
 * A friendly or hostile tie of two nodes of a {@link SignedGraph}.
 *
 * @param a index of the node that comes first
 * @param b index of the other, above {@code a}
 * @param sign 1 friendly, -1 hostile
 */
public record SignedTie(int a, int b, int sign) implements Comparable<SignedTie> {
    private static final Comparator<SignedTie> ORDER =
            Comparator.comparingInt(SignedTie::a).thenComparingInt(SignedTie::b).thenComparingInt(SignedTie::sign);

    public SignedTie {
        if (a < 0 || a >= b) {
            throw new IllegalArgumentException(
                    "A tie joins two nodes, the lower one first, not " + a + " and " + b + ".");
        }
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("A sign is 1 or -1, not " + sign + ".");
        }
    }

    public boolean hostile() {
        return sign < 0;
    }

    /** By first node, then by second. */
    @Override
    public int compareTo(SignedTie other) {
        return ORDER.compare(this, other);
    }
}
