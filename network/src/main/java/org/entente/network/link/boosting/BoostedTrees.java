package org.entente.network.link.boosting;

import java.util.List;

/** A sum of regression trees over rows of small numbers; a row costs one step for each tree and level. */
public final class BoostedTrees {
    private final Tree[] trees;

    BoostedTrees(List<Tree> trees) {
        this.trees = trees.toArray(Tree[]::new);
    }

    /** Trees that say 0 of everything. */
    public static BoostedTrees none() {
        return new BoostedTrees(List.of());
    }

    /** What the trees add to the score of the row that begins at an offset. */
    public float score(byte[] cells, int offset) {
        float sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(cells, offset);
        }
        return sum;
    }

    /**
     * Adds to each number of the row what it contributes to {@link #score}: at every branch the change of the expected
     * value is laid to the number that was asked for (Saabas 2014).
     *
     * @return the part that no number accounts for, the trees' mean
     */
    public double explain(byte[] cells, int offset, double[] contributions) {
        double mean = 0;
        for (Tree tree : trees) {
            mean += tree.explain(cells, offset, contributions);
        }
        return mean;
    }
}
