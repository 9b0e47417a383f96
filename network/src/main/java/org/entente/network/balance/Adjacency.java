package org.entente.network.balance;

/** The adjacency matrix of a signed graph, or that of its absolute values, by rows. */
final class Adjacency {
    private final int[] begin;
    private final int[] column;
    private final double[] entry;

    Adjacency(SignedGraph graph, boolean signed) {
        int nodes = graph.nodes();
        begin = new int[nodes + 1];
        for (SignedTie tie : graph.ties()) {
            begin[tie.a() + 1]++;
            begin[tie.b() + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            begin[node + 1] += begin[node];
        }
        column = new int[begin[nodes]];
        entry = new double[begin[nodes]];
        int[] next = begin.clone();
        for (SignedTie tie : graph.ties()) {
            double value = signed ? tie.sign() : 1;
            put(next[tie.a()]++, tie.b(), value);
            put(next[tie.b()]++, tie.a(), value);
        }
    }

    int size() {
        return begin.length - 1;
    }

    double[] times(double[] vector) {
        double[] product = new double[size()];
        for (int row = 0; row < product.length; row++) {
            double sum = 0;
            for (int at = begin[row]; at < begin[row + 1]; at++) {
                sum += entry[at] * vector[column[at]];
            }
            product[row] = sum;
        }
        return product;
    }

    private void put(int at, int other, double value) {
        column[at] = other;
        entry[at] = value;
    }
}
