package org.entente.network.balance;

/**
 * How balanced a network is over closed walks of every length, longer ones counting less: the trace of the exponential of
 * the signed adjacency matrix over that of the unsigned one (Estrada and Benzi 2014, Physical Review E 90), in (0, 1], 1
 * for a balanced network. Time O(nodes³) up to 1,000 nodes, O(ties + nodes) times constants above.
 *
 * @param value the ratio; 1 for a network without ties
 * @param error its standard error, 0 where it is exact to working precision
 */
public record WalkBalance(double value, double error) {
    public static WalkBalance of(SignedGraph graph) {
        if (graph.ties().isEmpty()) {
            return new WalkBalance(1, 0);
        }
        Adjacency unsigned = new Adjacency(graph, false);
        double shift = ExponentialTrace.largest(unsigned);
        ExponentialTrace above = ExponentialTrace.of(new Adjacency(graph, true), shift);
        ExponentialTrace below = ExponentialTrace.of(unsigned, shift);
        double value = above.value() / below.value();
        double error = value * StrictMath.hypot(above.error() / above.value(), below.error() / below.value());
        return new WalkBalance(value, error);
    }
}
