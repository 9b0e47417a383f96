package org.entente.network.tie;

/**
 * Two actors, whichever way round they are named.
 *
 * @param first the id that sorts first
 * @param second the other id
 */
record Dyad(String first, String second) implements Comparable<Dyad> {
    static Dyad of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Dyad(one, other) : new Dyad(other, one);
    }

    @Override
    public int compareTo(Dyad other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
}
