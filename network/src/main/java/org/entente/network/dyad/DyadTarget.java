package org.entente.network.dyad;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * An outcome within a horizon.
 *
 * @param name lower-case words and hyphens: {@code material-conflict-month}
 * @param outcome what may come
 * @param horizon within what time
 */
public record DyadTarget(String name, Outcome outcome, Period horizon) {
    /** What {@code eval dyads} measures: calendar months and quarters. */
    public static final List<DyadTarget> MEASURED = List.of(
            new DyadTarget("material-conflict-month", Outcome.MATERIAL_CONFLICT, Period.ofMonths(1)),
            new DyadTarget("material-conflict-quarter", Outcome.MATERIAL_CONFLICT, Period.ofMonths(3)),
            new DyadTarget("material-conflict-onset", Outcome.CONFLICT_ONSET, Period.ofMonths(1)),
            new DyadTarget("more-cooperative-quarter", Outcome.MORE_COOPERATIVE, Period.ofMonths(3)),
            new DyadTarget("net-cooperative-quarter", Outcome.NET_COOPERATIVE, Period.ofMonths(3)));

    /** What an outlook tells: 7, 30 and 90 days, and the quarter for what is only asked of quarters. */
    public static final List<DyadTarget> TOLD = List.of(
            days(Outcome.MATERIAL_CONFLICT, 7),
            days(Outcome.MATERIAL_CONFLICT, 30),
            days(Outcome.MATERIAL_CONFLICT, 90),
            days(Outcome.CONFLICT_ONSET, 7),
            days(Outcome.CONFLICT_ONSET, 30),
            days(Outcome.CONFLICT_ONSET, 90),
            days(Outcome.MATERIAL_COOPERATION, 7),
            days(Outcome.MATERIAL_COOPERATION, 30),
            days(Outcome.MATERIAL_COOPERATION, 90),
            days(Outcome.MORE_COOPERATIVE, 90),
            days(Outcome.NET_COOPERATIVE, 90));

    /** The day after the last of the horizon. */
    public LocalDate end(LocalDate at) {
        return at.plus(horizon);
    }

    private static DyadTarget days(Outcome outcome, int days) {
        String words = outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new DyadTarget(words + "-" + days, outcome, Period.ofDays(days));
    }
}
