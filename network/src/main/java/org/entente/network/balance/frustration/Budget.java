package org.entente.network.balance.frustration;

/** What is left of the work that {@link FrustrationSettings} allows, for all blocks together. */
final class Budget {
    private final FrustrationSettings settings;
    private int cases;
    private long steps;

    Budget(FrustrationSettings settings) {
        this.settings = settings;
        cases = settings.cases();
        steps = settings.steps();
    }

    void spend(int moreCases, long moreSteps) {
        cases -= moreCases;
        steps -= moreSteps;
    }

    /** Steps that may still be done, at least 0. */
    long steps() {
        return Math.max(0, steps);
    }

    /** Whether a case may be split into two. */
    boolean allowsSplit() {
        return cases >= 2 && steps > 0;
    }

    int patience() {
        return settings.patience();
    }
}
