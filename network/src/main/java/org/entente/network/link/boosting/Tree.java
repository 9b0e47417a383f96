package org.entente.network.link.boosting;

/**
 * A full binary tree: the node i has the children 2 i + 1 and 2 i + 2, and a row goes to the second where its number
 * exceeds the limit.
 */
final class Tree {
    private final int[] features;
    private final byte[] limits;
    private final float[] values;

    /**
     * @param features the number asked for at each inner node
     * @param limits the greatest value that goes to the first child
     * @param values the value expected at each node, inner ones first; that of a leaf is what the tree says
     */
    Tree(int[] features, byte[] limits, float[] values) {
        this.features = features;
        this.limits = limits;
        this.values = values;
    }

    float value(byte[] cells, int offset) {
        int node = 0;
        while (node < features.length) {
            node = 2 * node + (cells[offset + features[node]] > limits[node] ? 2 : 1);
        }
        return values[node];
    }

    double explain(byte[] cells, int offset, double[] contributions) {
        int node = 0;
        while (node < features.length) {
            int feature = features[node];
            int child = 2 * node + (cells[offset + feature] > limits[node] ? 2 : 1);
            contributions[feature] += (double) values[child] - values[node];
            node = child;
        }
        return values[0];
    }
}
