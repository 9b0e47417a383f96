package org.entente.network.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Citation;
import org.entente.model.Contribution;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.SetAside;
import org.entente.model.Tie;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.TieSettings;
import org.jspecify.annotations.Nullable;

/**
 * What the two have held, announced and ruled out between them, by rung.
 *
 * <p>Denials move no tie; they count here, since they tell what a side says it will not do.
 */
final class Contacts {
    private final Map<Rung, Tally> held = new EnumMap<>(Rung.class);
    private final Map<Rung, Tally> announced = new EnumMap<>(Rung.class);
    private final Map<Rung, Tally> ruledOut = new EnumMap<>(Rung.class);
    private final Reporting reporting;
    private final TieSettings settings;
    private final LocalDate at;

    Contacts(Reporting reporting, Tie tie, TieSettings settings) {
        this.reporting = reporting;
        this.settings = settings;
        this.at = tie.at();
        SortedMap<Citation, Event> events = new TreeMap<>();
        reporting.events().forEach(event -> events.put(Citation.of(event), event));
        for (Contribution part : tie.contributions()) {
            Event event = events.get(part.citation());
            if (event != null) {
                count(event, part);
            }
        }
        for (SetAside aside : tie.setAside()) {
            Event event = events.get(aside.citation());
            if (event != null && aside.reason() == SetAside.Reason.DENIED) {
                Rung.of(event.type()).ifPresent(rung -> deny(rung, event));
            }
        }
    }

    /** Contacts held on this rung or a higher one. */
    Tally held(Rung rung) {
        return from(held, rung);
    }

    /** Contacts planned, offered or thought possible on this rung or a higher one. */
    Tally announced(Rung rung) {
        return from(announced, rung);
    }

    /** What was denied on this very rung, and on the lowest one what was rejected. */
    Tally ruledOut(Rung rung) {
        return ruledOut.getOrDefault(rung, Tally.NONE);
    }

    private void count(Event event, Contribution part) {
        Optional<Rung> rung = Rung.of(event.type());
        if (rung.isPresent() && part.mass().cooperation() > 0) {
            boolean done = event.factuality() == Factuality.ASSERTED && !ahead(event);
            Map<Rung, Tally> counts = done ? held : announced;
            add(counts, rung.get(), part.mass().cooperation(), part.citation());
        } else if (event.type() == EventType.REJECT) {
            add(ruledOut, Rung.TALK, part.mass().conflict(), part.citation());
        }
    }

    private void deny(Rung rung, Event event) {
        LocalDate said = said(event);
        if (said == null || said.isAfter(at)) {
            return;
        }
        double age = ChronoUnit.DAYS.between(said, at) / settings.halfLifeDays();
        add(ruledOut, rung, event.confidence() * StrictMath.pow(2, -age), Citation.of(event));
    }

    private @Nullable LocalDate said(Event event) {
        LocalDate published = reporting.publishedOf(event.document());
        DateInterval date = event.date();
        return published != null || date == null ? published : date.from();
    }

    private boolean ahead(Event event) {
        LocalDate published = reporting.publishedOf(event.document());
        DateInterval date = event.date();
        return published != null && date != null && date.from().isAfter(published);
    }

    private static void add(Map<Rung, Tally> counts, Rung rung, double mass, Citation citation) {
        counts.put(rung, counts.getOrDefault(rung, Tally.NONE).plus(mass, citation));
    }

    private static Tally from(Map<Rung, Tally> counts, Rung lowest) {
        Tally sum = Tally.NONE;
        for (Rung rung : Rung.values()) {
            if (rung.compareTo(lowest) >= 0) {
                sum = sum.plus(counts.getOrDefault(rung, Tally.NONE));
            }
        }
        return sum;
    }
}
