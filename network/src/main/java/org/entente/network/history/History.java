package org.entente.network.history;

import java.util.List;
import org.entente.model.Milestone;
import org.entente.network.tie.Stand;
import org.entente.network.tie.TiePoint;

/**
 * The story of a pair.
 *
 * @param a id of one actor
 * @param b id of the other
 * @param series the tie at the end of each month
 * @param turningPoints breaks by date
 * @param firsts what is called the first in years, by citation
 * @param stands standing conditions by begin
 * @param streaks the longest streak of each kind
 * @param enough whether there are events in enough months for shifts to be looked for
 */
public record History(
        String a,
        String b,
        List<TiePoint> series,
        List<TurningPoint> turningPoints,
        List<Milestone> firsts,
        List<Stand> stands,
        List<Streak> streaks,
        boolean enough) {
    public History {
        series = List.copyOf(series);
        turningPoints = List.copyOf(turningPoints);
        firsts = List.copyOf(firsts);
        stands = List.copyOf(stands);
        streaks = List.copyOf(streaks);
    }
}
