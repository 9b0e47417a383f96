package org.entente.network.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EventType;

/**
 * Forces that are sent to a friend are no threat to it, though the report only says whose land they are in: a MOBILIZE
 * event does not count where everything else that is known of the two on that day adds up to more cooperation than
 * conflict.
 */
final class FriendlyForce {
    private FriendlyForce() {}

    /** The acts of a pair that do not count. */
    static List<Act> of(List<Act> acts, TieSettings settings) {
        List<Act> friendly = new ArrayList<>();
        for (Act act : acts) {
            LocalDate day = act.deed().day();
            if (day != null && showsForce(act) && balance(acts, day, settings) > 0) {
                friendly.add(act);
            }
        }
        return friendly;
    }

    private static boolean showsForce(Act act) {
        return act.deed().label().equals(EventType.MOBILIZE.name())
                && act.deed().strength() < 0;
    }

    private static double balance(List<Act> acts, LocalDate day, TieSettings settings) {
        double sum = 0;
        for (Act act : acts) {
            if (act.before(day) && !showsForce(act)) {
                sum += act.size(day, settings);
            }
        }
        return sum;
    }
}
