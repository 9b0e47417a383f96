package org.entente.network.balance.frustration.proof;

/** Into how many camps a network may fall to count as balanced, and so which cycles contradict themselves. */
public enum Camps {
    /** Cartwright and Harary's balance: a cycle with an odd number of hostile ties contradicts itself. */
    TWO,
    /** Davis's weak balance, any number of camps: only a cycle with exactly one hostile tie contradicts itself. */
    ANY;

    /** Whether a cycle with that many hostile ties cannot be without a tie against the camps. */
    public boolean contradicts(int hostile) {
        return switch (this) {
            case TWO -> hostile % 2 == 1;
            case ANY -> hostile == 1;
        };
    }
}
