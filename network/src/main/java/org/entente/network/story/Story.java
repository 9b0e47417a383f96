package org.entente.network.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A story while its documents are being gathered. */
final class Story {
    /** Days without a report after which a story is over. */
    private static final int OVER = 14;

    /** Days that leave a third (1/e) of a likeness: later reports are ever more of what followed. */
    private static final double FADING = 14;

    /** What is left of the likeness to a report that names days, but none that the story has named. */
    private static final double OTHER_DAY = 0.6;

    private final String id;
    private final Set<LocalDate> days = new HashSet<>();
    private final Map<String, Double> sum = new HashMap<>();
    private int count;
    private @Nullable LocalDate last;

    Story(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Takes in a document that is told in words of its own. */
    void add(Profile profile) {
        profile.terms().forEach((term, weight) -> sum.merge(term, weight, Double::sum));
        days.addAll(profile.days());
        count++;
        extend(profile);
    }

    /** Takes in a copy, which tells nothing new but that the story still runs. */
    void extend(Profile copy) {
        LocalDate day = copy.published();
        if (day != null && (last == null || day.isAfter(last))) {
            last = day;
        }
    }

    boolean overBefore(@Nullable LocalDate day) {
        return day != null && last != null && ChronoUnit.DAYS.between(last, day) > OVER;
    }

    /** The mean likeness of a document to those of the story, less the later it comes, in [0, 1]. */
    double likeness(Profile profile) {
        double shared = 0;
        for (var term : profile.terms().entrySet()) {
            shared += term.getValue() * sum.getOrDefault(term.getKey(), 0.0);
        }
        boolean otherDay = !this.days.isEmpty()
                && !profile.days().isEmpty()
                && profile.days().stream().noneMatch(this.days::contains);
        LocalDate day = profile.published();
        double days = day == null || last == null ? 0 : Math.abs(ChronoUnit.DAYS.between(last, day));
        return shared / count * StrictMath.exp(-days / FADING) * (otherDay ? OTHER_DAY : 1);
    }
}
