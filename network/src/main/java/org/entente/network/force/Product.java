package org.entente.network.force;

import org.entente.model.Estimate;
import org.entente.model.Mass;
import org.entente.model.Tie;
import org.entente.network.chance.Beta;
import org.entente.network.tie.TieSettings;

/**
 * Mean and variance of a product of ties, and intervals of sums of such products.
 *
 * <p>The two ties are taken as independent, so the mean of the product is the product of the means, and its variance
 * is exact too: (v + m²)(w + n²) - m²n² (Goodman 1960, Journal of the American Statistical Association 55). The
 * interval is the normal one of these, cut off where no product can be.
 *
 * @param mean of the product
 * @param variance of the product
 */
record Product(double mean, double variance) {
    static final Product NONE = new Product(0, 0);

    static Product of(Tie one, Tie other, TieSettings settings) {
        double m = one.value().value();
        double n = other.value().value();
        double v = variance(one.mass(), settings);
        double w = variance(other.mass(), settings);
        return new Product(m * n, (v + m * m) * (w + n * n) - m * m * (n * n));
    }

    /** Variance of 2p - 1 where p is Beta(prior + cooperation, prior + conflict). */
    private static double variance(Mass mass, TieSettings settings) {
        Beta beta = new Beta(settings.prior() + mass.cooperation(), settings.prior() + mass.conflict());
        double mean = beta.mean();
        return 4 * mean * (1 - mean) / (beta.alpha() + beta.beta() + 1);
    }

    Product plus(Product other) {
        return new Product(mean + other.mean, variance + other.variance);
    }

    /** The interval at a level, within [-limit, limit]. */
    Estimate estimate(double deviations, double limit) {
        double half = deviations * StrictMath.sqrt(Math.max(0, variance));
        double low = Math.max(mean - half, -limit);
        double high = Math.min(mean + half, limit);
        return new Estimate(mean, Math.min(low, mean), Math.max(high, mean));
    }
}
