package org.entente.network.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The trace of the exponential of a matrix, times e^-shift so that it stays within range.
 *
 * <p>Up to 1,000 nodes it is the sum over all eigenvalues. Above that the largest eigenvalues, which make up nearly all of
 * it in a network with a core, are taken exactly, and what they leave is estimated from random vectors (stochastic Lanczos
 * quadrature: Ubaru, Chen and Saad 2017, SIAM Journal on Matrix Analysis 38), which are the same in every run.
 *
 * @param value the trace
 * @param error its standard error, 0 where all eigenvalues were taken
 */
record ExponentialTrace(double value, double error) {
    private static final int EXACT = 1_000;
    private static final int STEPS = 240;
    private static final int PROBES = 32;
    private static final int PROBE_STEPS = 40;
    private static final double CONVERGED = 1e-8;
    private static final double NEGLIGIBLE = 1e-12;

    static ExponentialTrace of(Adjacency matrix, double shift) {
        int size = matrix.size();
        if (size <= EXACT) {
            Lanczos all = new Lanczos(matrix, Lanczos.start(size), size);
            Tridiagonal.solve(all.diagonal, all.beside);
            return new ExponentialTrace(sum(all.diagonal, shift), 0);
        }
        return estimate(matrix, shift);
    }

    /** The largest eigenvalue, to working precision where it stands apart. */
    static double largest(Adjacency matrix) {
        Lanczos some = new Lanczos(matrix, Lanczos.start(matrix.size()), Math.min(matrix.size(), STEPS));
        Tridiagonal.solve(some.diagonal, some.beside);
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : some.diagonal) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private static ExponentialTrace estimate(Adjacency matrix, double shift) {
        Lanczos top = new Lanczos(matrix, Lanczos.start(matrix.size()), STEPS);
        double[][] coordinates = top.solve();
        double last = top.beside[STEPS - 1];
        List<double[]> vectors = new ArrayList<>();
        double exact = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            double value = top.diagonal[i];
            if (value > 0 && Math.abs(last * coordinates[STEPS - 1][i]) < CONVERGED) {
                vectors.add(vector(top.basis, coordinates, i));
                exact += StrictMath.exp(value - shift);
                least = Math.min(least, value);
            }
        }
        boolean all = matrix.size() * StrictMath.exp(least - shift) < NEGLIGIBLE * exact;
        return all ? new ExponentialTrace(exact, 0) : rest(matrix, shift, vectors, exact);
    }

    private static ExponentialTrace rest(Adjacency matrix, double shift, List<double[]> vectors, double exact) {
        double[][] outside = vectors.toArray(double[][]::new);
        Random random = new Random(matrix.size());
        double sum = 0;
        double squares = 0;
        for (int probe = 0; probe < PROBES; probe++) {
            double sample = sample(matrix, shift, outside, random);
            sum += sample;
            squares += sample * sample;
        }
        double mean = sum / PROBES;
        double variance = Math.max(0, squares / PROBES - mean * mean) / (PROBES - 1);
        return new ExponentialTrace(exact + mean, StrictMath.sqrt(variance));
    }

    private static double sample(Adjacency matrix, double shift, double[][] outside, Random random) {
        double[] probe = new double[matrix.size()];
        for (int i = 0; i < probe.length; i++) {
            probe[i] = random.nextBoolean() ? 1 : -1;
        }
        for (double[] other : outside) {
            Lanczos.add(probe, -Lanczos.dot(probe, other), other);
        }
        double length = Lanczos.norm(probe);
        Lanczos space = new Lanczos(matrix, probe, PROBE_STEPS, outside);
        double[] first = new double[space.diagonal.length];
        first[0] = 1;
        Tridiagonal.solve(space.diagonal, space.beside, first);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * first[i] * StrictMath.exp(space.diagonal[i] - shift);
        }
        return length * length * sum;
    }

    private static double[] vector(double[][] basis, double[][] coordinates, int column) {
        double[] vector = new double[basis[0].length];
        for (int step = 0; step < basis.length; step++) {
            Lanczos.add(vector, coordinates[step][column], basis[step]);
        }
        return vector;
    }

    private static double sum(double[] values, double shift) {
        double sum = 0;
        for (double value : values) {
            sum += StrictMath.exp(value - shift);
        }
        return sum;
    }
}
