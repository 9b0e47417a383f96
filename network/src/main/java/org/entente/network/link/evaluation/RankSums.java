package org.entente.network.link.evaluation;

/** Adds up ranks: their mean reciprocal, and the shares within the first one, three and ten. */
public final class RankSums {
    private int count;
    private double reciprocals;
    private final int[] hits = new int[3];
    private static final int[] LIMITS = {1, 3, 10};

    void add(double rank) {
        count++;
        reciprocals += 1 / rank;
        for (int i = 0; i < LIMITS.length; i++) {
            hits[i] += rank <= LIMITS[i] ? 1 : 0;
        }
    }

    public int count() {
        return count;
    }

    /** In (0, 1]; 0 where nothing was ranked. */
    public double mrr() {
        return count == 0 ? 0 : reciprocals / count;
    }

    public double hits1() {
        return share(0);
    }

    public double hits3() {
        return share(1);
    }

    public double hits10() {
        return share(2);
    }

    private double share(int limit) {
        return count == 0 ? 0 : (double) hits[limit] / count;
    }
}
