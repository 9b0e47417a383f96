package org.entente.network.balance;

import java.util.Arrays;
import java.util.Random;

/**
 * Reduces a symmetric matrix to a tridiagonal one of at most a given size, with every new vector made orthogonal to all
 * before it, twice (Lanczos 1950, Journal of Research of the National Bureau of Standards 45; Parlett 1998, The Symmetric
 * Eigenvalue Problem). Where the vectors span a space the matrix does not leave, it goes on with a new direction, so that
 * as many steps as rows give all eigenvalues. Time O(steps × (entries + steps × rows)).
 */
final class Lanczos {
    private static final double NOTHING_LEFT = 1e-9;

    /** Orthonormal vectors. */
    final double[][] basis;

    final double[] diagonal;

    /** What couples a vector with the next; the last couples with what was left out. */
    final double[] beside;

    /**
     * @param start direction to begin with, not 0
     * @param outside orthonormal vectors that are kept out
     */
    Lanczos(Adjacency matrix, double[] start, int steps, double[]... outside) {
        int most = Math.min(steps, matrix.size() - outside.length);
        basis = new double[most][];
        diagonal = new double[most];
        beside = new double[most];
        Random random = new Random(start.length);
        double[] vector = start.clone();
        clean(vector, 0, outside);
        for (int step = 0; step < most; step++) {
            double length = norm(vector);
            while (length < NOTHING_LEFT) {
                vector = random.doubles(start.length, -1, 1).toArray();
                clean(vector, step, outside);
                length = norm(vector);
            }
            scale(vector, 1 / length);
            basis[step] = vector;
            double[] next = matrix.times(vector);
            diagonal[step] = dot(next, vector);
            clean(next, step + 1, outside);
            double left = norm(next);
            beside[step] = left < NOTHING_LEFT ? 0 : left;
            vector = next;
        }
    }

    /** A vector in which every node has its part, the same for every run. */
    static double[] start(int size) {
        return new Random(size).doubles(size, 0.5, 1.5).toArray();
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    static double norm(double[] vector) {
        return StrictMath.sqrt(dot(vector, vector));
    }

    static void add(double[] vector, double factor, double[] other) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] += factor * other[i];
        }
    }

    /** Coordinates of the matrix's approximate eigenvectors in the basis, by row of the basis; its values replace the diagonal. */
    double[][] solve() {
        double[][] vectors = new double[diagonal.length][diagonal.length];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i][i] = 1;
        }
        Tridiagonal.solve(diagonal, Arrays.copyOf(beside, beside.length), vectors);
        return vectors;
    }

    private void clean(double[] vector, int steps, double[]... outside) {
        for (int pass = 0; pass < 2; pass++) {
            for (double[] other : outside) {
                add(vector, -dot(vector, other), other);
            }
            for (int step = 0; step < steps; step++) {
                add(vector, -dot(vector, basis[step]), basis[step]);
            }
        }
    }

    private static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }
}
