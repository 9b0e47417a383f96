package org.entente.network.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.model.Basis;
import org.entente.model.Estimate;
import org.entente.model.Term;

/** A logit of the reference class: log-odds = base + Σ weight × (fact - centre). Immutable. */
public final class Step {
    private final Estimate base;
    private final List<Weighing> weighings;
    private final double[][] covariance;

    /**
     * @param base log-odds of a member of the class that is average in every fact, with their 90 % interval
     * @param weighings the facts that count
     * @param covariance of the base (first) and the weights; one more than {@code weighings} to a side
     */
    public Step(Estimate base, List<Weighing> weighings, double[][] covariance) {
        if (covariance.length != weighings.size() + 1) {
            throw new IllegalArgumentException("The covariance of a base and " + weighings.size() + " weights has "
                    + (weighings.size() + 1) + " rows, not " + covariance.length + ".");
        }
        this.base = Objects.requireNonNull(base, "base");
        this.weighings = List.copyOf(weighings);
        this.covariance = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    }

    public Estimate base() {
        return base;
    }

    public List<Weighing> weighings() {
        return weighings;
    }

    /** Covariance of two coefficients, 0 being the base. */
    public double covariance(int one, int other) {
        return covariance[one][other];
    }

    double logOdds(PairFacts facts, Rung rung) {
        double sum = base.value();
        for (Weighing weighing : weighings) {
            sum += weighing.weight().value() * weighing.input(facts, rung);
        }
        return sum;
    }

    /** Variance of the log-odds, from the covariance of all coefficients. */
    double variance(PairFacts facts, Rung rung) {
        double[] row = new double[covariance.length];
        row[0] = 1;
        for (int i = 1; i < row.length; i++) {
            row[i] = weighings.get(i - 1).input(facts, rung);
        }
        double variance = 0;
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; j < row.length; j++) {
                variance += row[i] * covariance[i][j] * row[j];
            }
        }
        return Math.max(0, variance);
    }

    List<Term> terms(PairFacts facts, Rung rung) {
        return weighings.stream().map(weighing -> term(weighing, facts, rung)).toList();
    }

    private static Term term(Weighing weighing, PairFacts facts, Rung rung) {
        double input = weighing.input(facts, rung);
        Estimate weight = weighing.weight();
        double one = input * weight.low() + 0.0;
        double other = input * weight.high() + 0.0;
        Estimate size = new Estimate(input * weight.value() + 0.0, Math.min(one, other), Math.max(one, other));
        Fact fact = weighing.fact();
        return new Term(fact.title(), Basis.MEASURED, input, size, fact.evidence(facts, rung));
    }
}
