package org.entente.network.tie;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a deed is to one pair.
 *
 * @param deed the deed
 * @param source id of the one of the pair it counts for as the doer
 * @param target id of the other
 * @param part how much of it counts for this pair, in (0, 1]
 */
record Act(Deed deed, String source, String target, double part) {
    private static final double FADED = 1e-6;
    static final Comparator<Act> ORDER = Comparator.comparing(
                    Act::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(act -> act.deed.citation())
            .thenComparing(Act::source)
            .thenComparing(act -> act.deed.source().id())
            .thenComparing(act -> act.deed.target().id());

    @Nullable
    LocalDate from() {
        return deed.from();
    }

    boolean before(LocalDate at) {
        LocalDate from = deed.from();
        return from == null || !from.isAfter(at);
    }

    /** What it adds at a date on or after its begin: in full while it holds, then half less every half-life. */
    double size(LocalDate at, TieSettings settings) {
        return deed.strength() * part / settings.unit() * remaining(at, settings);
    }

    /** Whether less than a millionth of it is left. */
    boolean faded(LocalDate at, TieSettings settings) {
        return remaining(at, settings) < FADED;
    }

    private double remaining(LocalDate at, TieSettings settings) {
        LocalDate to = deed.to();
        if (to == null || !at.isAfter(to)) {
            return 1;
        }
        return StrictMath.pow(2, -(at.toEpochDay() - to.toEpochDay()) / settings.halfLifeDays());
    }
}
