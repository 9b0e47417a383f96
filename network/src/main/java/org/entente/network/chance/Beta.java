package org.entente.network.chance;

/**
 * The Beta distribution, for what share of the evidence speaks for cooperation.
 *
 * <p>The distribution function is the regularised incomplete beta function by its continued fraction (Lentz's method;
 * Press and others, Numerical Recipes, 3rd edition 2007, section 6.4), the quantile its inverse by Newton's steps, halving
 * where one would leave the bracket. The same bits on every machine, since only StrictMath is used.
 *
 * @param alpha first shape, above 0
 * @param beta second shape, above 0
 */
public record Beta(double alpha, double beta) {
    private static final int STEPS = 100;
    private static final double PRECISION = 1e-16;
    private static final int TERMS = 10_000;
    private static final double TINY = 1e-300;

    public Beta {
        if (!(alpha > 0 && beta > 0)) {
            throw new IllegalArgumentException("The shapes " + alpha + " and " + beta + " must be above 0.");
        }
    }

    public double mean() {
        return alpha / (alpha + beta);
    }

    /** Probability of a value of at most {@code x}, for x in [0, 1]. */
    public double below(double x) {
        return below(x, scale());
    }

    /** The value that is not exceeded with this probability, in (0, 1), to about 1e-15. */
    public double quantile(double probability) {
        double scale = scale();
        double low = 0;
        double high = 1;
        double x = mean();
        for (int step = 0; step < STEPS && high - low > PRECISION; step++) {
            double excess = below(x, scale) - probability;
            if (excess < 0) {
                low = x;
            } else {
                high = x;
            }
            double newton = x - excess / density(x, scale);
            if (Math.abs(newton - x) < PRECISION) {
                return Math.max(low, Math.min(high, newton));
            }
            x = newton > low && newton < high ? newton : (low + high) / 2;
        }
        return x;
    }

    private double below(double x, double scale) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        double front = density(x, scale) * x * (1 - x);
        return x < (alpha + 1) / (alpha + beta + 2)
                ? front * fraction(alpha, beta, x) / alpha
                : 1 - front * fraction(beta, alpha, 1 - x) / beta;
    }

    private double density(double x, double scale) {
        return StrictMath.exp(scale + (alpha - 1) * StrictMath.log(x) + (beta - 1) * StrictMath.log1p(-x));
    }

    /** Minus the logarithm of the beta function. */
    private double scale() {
        return LogGamma.of(alpha + beta) - LogGamma.of(alpha) - LogGamma.of(beta);
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double product = d;
        for (int m = 1; m < TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            product *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            double factor = d * c;
            product *= factor;
            if (StrictMath.abs(factor - 1) < 1e-15) {
                return product;
            }
        }
        return product;
    }

    private static double away(double value) {
        return StrictMath.abs(value) < TINY ? TINY : value;
    }
}
