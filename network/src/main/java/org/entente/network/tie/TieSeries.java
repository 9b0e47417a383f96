package org.entente.network.tie;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Estimate;
import org.entente.model.Mass;

/** The ties of all pairs of a {@link TieTable} at the same days. */
public final class TieSeries {
    private final TieTable table;
    private final List<LocalDate> days;
    private final double[][] cooperation;
    private final double[][] conflict;

    TieSeries(TieTable table, List<LocalDate> days, double[][] cooperation, double[][] conflict) {
        this.table = table;
        this.days = List.copyOf(days);
        this.cooperation = cooperation;
        this.conflict = conflict;
    }

    public List<LocalDate> days() {
        return days;
    }

    public int pairs() {
        return cooperation.length;
    }

    /** Value of a tie, in [-1, 1]. */
    public double value(int pair, int day) {
        double prior = table.settings().prior();
        double c = cooperation[pair][day];
        double k = conflict[pair][day];
        return (c - k) / (2 * prior + c + k);
    }

    public Mass mass(int pair, int day) {
        // Sums and differences of one state's parts may leave a rounding error below 0.
        return new Mass(Math.max(0, cooperation[pair][day]), Math.max(0, conflict[pair][day]));
    }

    /** The same with its credible interval, which takes more time than all values of the pair. */
    public Estimate estimate(int pair, int day) {
        return TieSum.value(mass(pair, day), table.settings());
    }
}
