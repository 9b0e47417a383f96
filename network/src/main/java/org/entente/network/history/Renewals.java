package org.entente.network.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.EventType;
import org.entente.network.tie.Occasion;

/**
 * What happens between two actors for the first time in years, counted from the events themselves: contact, agreement,
 * help, and the use of force. Where the events begin fewer years earlier, nothing can be said and nothing is.
 */
final class Renewals {
    /** Fewer years than this are no news. */
    private static final int LEAST_YEARS = 3;

    private Renewals() {}

    /**
     * By day.
     *
     * @param occasions by day
     * @param known since when events are known at all, of whomever
     */
    static List<TurningPoint> of(List<Occasion> occasions, LocalDate known) {
        SortedMap<String, LocalDate> last = new TreeMap<>();
        List<TurningPoint> points = new ArrayList<>();
        for (Occasion occasion : occasions) {
            String kind = kind(occasion);
            if (!kind.isEmpty()) {
                LocalDate before = last.getOrDefault(kind, known);
                long years = ChronoUnit.YEARS.between(before, occasion.day());
                if (years >= LEAST_YEARS) {
                    points.add(new TurningPoint(
                            TurningPoint.Kind.RENEWED,
                            occasion.day(),
                            (int) Math.signum(occasion.size()),
                            occasion.label(),
                            years,
                            List.of(occasion.citation())));
                }
                last.put(kind, occasion.day());
            }
        }
        return points;
    }

    private static String kind(Occasion occasion) {
        return switch (EventType.valueOf(occasion.label())) {
            case CONSULT -> "contact";
            case AGREE, SUPPORT -> "agreement";
            case AID, COOPERATE -> "help";
            case ASSAULT -> "force";
            case CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE -> "";
        };
    }
}
