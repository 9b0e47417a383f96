package org.entente.network.tie;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Factuality;

/** Multiplies what is left of an event and remembers why. */
final class Weights {
    private static final List<String> NOT_YET = Stream.of(
                    Factuality.PLANNED, Factuality.CONDITIONAL, Factuality.POSSIBLE)
            .map(factuality -> factuality.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final double NEARLY_ALL = 0.995;

    private final List<String> why = new ArrayList<>();
    private double product = 1;

    /** A reason for which a part of it counts; none where all but a two-hundredth of it does. */
    void add(String reason, double part) {
        product *= part;
        if (part < NEARLY_ALL) {
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

    /** Whether a reason says that something has not happened yet, or perhaps never will. */
    static boolean notYet(String reason) {
        return NOT_YET.stream().anyMatch(word -> reason.startsWith(word + ":"));
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
