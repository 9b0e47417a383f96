package org.entente.network.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether what is given 30 % happens in 30 % of the cases: probabilities in bins, with what happened in each.
 *
 * @param bins those that hold cases, ascending
 */
public record Reliability(List<Bin> bins) {
    /**
     * A bin.
     *
     * @param cases how many probabilities fall into it, at least 1
     * @param probability their mean
     * @param happened share of them that happened
     */
    public record Bin(int cases, double probability, double happened) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** Bins of equal width: [0, 0.1), [0.1, 0.2) and so on for ten of them, the last with 1. O(cases). */
    public static Reliability equalWidth(Scored scored, int count) {
        int[] bin = new int[scored.cases()];
        for (int i = 0; i < bin.length; i++) {
            bin[i] = Math.min(count - 1, (int) (scored.probabilities()[i] * count));
        }
        return of(scored, bin, count);
    }

    /** Bins of equal numbers of cases; equal probabilities may be parted, by their order. O(cases log cases). */
    public static Reliability equalMass(Scored scored, int count) {
        int[] bin = new int[scored.cases()];
        List<Integer> order = IntStream.range(0, bin.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scored.probabilities()[i]))
                .toList();
        for (int rank = 0; rank < bin.length; rank++) {
            bin[order.get(rank)] = (int) ((long) rank * count / bin.length);
        }
        return of(scored, bin, count);
    }

    /** The expected calibration error: the mean distance of probability and share, weighted by cases; in [0, 1]. */
    public double expectedError() {
        double sum = 0;
        double cases = 0;
        for (Bin bin : bins) {
            sum += bin.cases() * Math.abs(bin.probability() - bin.happened());
            cases += bin.cases();
        }
        return sum / cases;
    }

    /** The reliability of Murphy (1973): the same with squared distances. */
    public double squaredError() {
        double sum = 0;
        double cases = 0;
        for (Bin bin : bins) {
            double off = bin.probability() - bin.happened();
            sum += bin.cases() * off * off;
            cases += bin.cases();
        }
        return sum / cases;
    }

    /** The resolution of Murphy (1973): how far the shares in the bins lie from the share of all, squared. */
    public double resolution() {
        double happened = 0;
        double cases = 0;
        for (Bin bin : bins) {
            happened += bin.cases() * bin.happened();
            cases += bin.cases();
        }
        double sum = 0;
        for (Bin bin : bins) {
            double off = bin.happened() - happened / cases;
            sum += bin.cases() * off * off;
        }
        return sum / cases;
    }

    private static Reliability of(Scored scored, int[] bin, int count) {
        int[] cases = new int[count];
        double[] probability = new double[count];
        double[] happened = new double[count];
        for (int i = 0; i < bin.length; i++) {
            cases[bin[i]]++;
            probability[bin[i]] += scored.probabilities()[i];
            happened[bin[i]] += scored.outcomes()[i];
        }
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            if (cases[b] > 0) {
                bins.add(new Bin(cases[b], probability[b] / cases[b], happened[b] / cases[b]));
            }
        }
        return new Reliability(bins);
    }
}
