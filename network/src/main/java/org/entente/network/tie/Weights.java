package org.entente.network.tie;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Multiplies what is left of an event and remembers why. */
final class Weights {
    private final List<String> why = new ArrayList<>();
    private double product = 1;

    /** A reason for which a part of it counts; none where all of it does. */
    void add(String reason, double part) {
        product *= part;
        if (part != 1) {
            say(reason + counts(part));
        }
    }

    void say(String reason) {
        why.add(reason);
    }

    double product() {
        return product;
    }

    List<String> why() {
        return List.copyOf(why);
    }

    /** ": counts 0.5". */
    static String counts(double part) {
        return ": counts "
                + new BigDecimal(part)
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
