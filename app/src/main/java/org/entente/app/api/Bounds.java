package org.entente.app.api;

import org.entente.model.Estimate;
import org.entente.network.stake.Keys;

/**
 * Between what an input may sensibly be moved: shares and degrees from 0 to 1, powers and weights up to twice the top of
 * their range.
 *
 * @param minimum the least
 * @param maximum the most
 */
record Bounds(double minimum, double maximum) {
    private static final double MOST = 10;

    static Bounds of(String key, Estimate range) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        boolean open = key.startsWith("weight.") || last.equals(Keys.POWER) || last.equals(Keys.ALLIES);
        double top = open ? Math.max(2, Math.ceil(2 * range.high())) : Math.max(1, range.high());
        return new Bounds(0, Math.min(MOST, top));
    }
}
