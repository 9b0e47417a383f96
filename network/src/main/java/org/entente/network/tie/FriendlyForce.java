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

    /**
     * The acts of a pair that do not count.
     *
     * @param acts by begin
     */
    static List<Act> of(List<Act> acts, TieSettings settings) {
        if (acts.stream().noneMatch(FriendlyForce::showsForce)) {
            return List.of();
        }
        Fading fading = new Fading(settings.halfLifeDays());
        List<Act> standing = new ArrayList<>();
        List<Act> friendly = new ArrayList<>();
        double passed = 0;
        LocalDate since = LocalDate.MIN;
        int next = 0;
        for (Act act : acts) {
            LocalDate day = act.deed().day();
            if (day != null && showsForce(act)) {
                for (; next < acts.size() && acts.get(next).before(day); next++) {
                    Act other = acts.get(next);
                    LocalDate from = other.deed().day();
                    if (from == null) {
                        standing.add(other);
                    } else if (!showsForce(other)) {
                        passed = left(passed, since, from, fading) + other.size(from, settings);
                        since = from;
                    }
                }
                passed = left(passed, since, day, fading);
                since = day;
                if (passed + sum(standing, day, settings) > 0) {
                    friendly.add(act);
                }
            }
        }
        return friendly;
    }

    private static double left(double sum, LocalDate since, LocalDate day, Fading fading) {
        return sum == 0 ? 0 : sum * fading.over((int) (day.toEpochDay() - since.toEpochDay()));
    }

    private static boolean showsForce(Act act) {
        return act.deed().strength() < 0 && act.deed().label().equals(EventType.MOBILIZE.name());
    }

    private static double sum(List<Act> standing, LocalDate day, TieSettings settings) {
        double sum = 0;
        for (Act act : standing) {
            sum += act.size(day, settings);
        }
        return sum;
    }
}
