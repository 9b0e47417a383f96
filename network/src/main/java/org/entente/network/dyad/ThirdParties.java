package org.entente.network.dyad;

import java.util.Set;

/**
 * What third parties make of a pair. With t the tie of two actors in [-1, 1], from the Goldstein values of the last year
 * both ways: friends that both have are summed as the products of friendly ties, enemies as those of hostile ones,
 * cross-pressure as those of a friendly with a hostile tie.
 *
 * @param friends at least 0
 * @param enemies at least 0
 * @param cross at least 0
 */
record ThirdParties(double friends, double enemies, double cross) {
    private static final double SHARPNESS = 0.3;
    private static final double PRIOR = 2;

    static ThirdParties of(Ledger ledger, int a, int b) {
        boolean fewerOfA = ledger.partners(a).size() <= ledger.partners(b).size();
        Set<Integer> candidates = ledger.partners(fewerOfA ? a : b);
        Set<Integer> others = ledger.partners(fewerOfA ? b : a);
        double friends = 0;
        double enemies = 0;
        double cross = 0;
        for (int third : candidates) {
            if (third != a && third != b && others.contains(third)) {
                double one = tie(ledger, a, third);
                double other = tie(ledger, b, third);
                friends += Math.max(0, one) * Math.max(0, other);
                enemies += Math.max(0, -one) * Math.max(0, -other);
                cross += Math.max(0, one) * Math.max(0, -other) + Math.max(0, -one) * Math.max(0, other);
            }
        }
        return new ThirdParties(friends, enemies, cross);
    }

    private static double tie(Ledger ledger, int a, int b) {
        Flow there = ledger.pair(a, b);
        Flow back = ledger.pair(b, a);
        double goldstein = there.at(ledger.day(), HalfLives.YEAR, Flow.GOLDSTEIN)
                + back.at(ledger.day(), HalfLives.YEAR, Flow.GOLDSTEIN);
        double events =
                there.at(ledger.day(), HalfLives.YEAR, Flow.ALL) + back.at(ledger.day(), HalfLives.YEAR, Flow.ALL);
        double mean = SHARPNESS * goldstein / (SHARPNESS * events + PRIOR);
        return Math.max(-1, Math.min(1, mean));
    }
}
