package org.entente.network.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Citation;
import org.entente.model.Contribution;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Tie;
import org.entente.network.reference.Rung;
import org.entente.network.tie.TieSettings;
import org.jspecify.annotations.Nullable;

/**
 * What the two have held, announced and ruled out between them, by rung.
 *
 * <p>Denials move no tie; they count here, since they tell what a side says it will not do.
 */
final class Contacts {
    private final Map<Rung, Count> held = new EnumMap<>(Rung.class);
    private final Map<Rung, Count> announced = new EnumMap<>(Rung.class);
    private final Map<Rung, Count> ruledOut = new EnumMap<>(Rung.class);
    private final Ground ground;
    private final Tie tie;
    private final Count hostile = new Count();
    private final TieSettings settings;
    private final LocalDate at;

    Contacts(Ground ground, Tie tie) {
        this.ground = ground;
        this.tie = tie;
        this.settings = ground.ties().settings();
        this.at = tie.at();
        for (Contribution part : tie.contributions()) {
            Event event = ground.event(part.citation());
            if (event != null) {
                count(event, part);
            }
        }
        denied();
    }

    /** Contacts held on this rung or a higher one. */
    Tally held(Rung rung) {
        return from(held, rung);
    }

    /** Contacts planned, offered or thought possible on this rung or a higher one. */
    Tally announced(Rung rung) {
        return from(announced, rung);
    }

    /** What the two have done against each other; threats, words and blows, not standing conditions. */
    Tally hostile() {
        return hostile.tally();
    }

    /** What was denied on this very rung, and on the lowest one what was rejected. */
    Tally ruledOut(Rung rung) {
        return ruledOut.getOrDefault(rung, new Count()).tally();
    }

    private void count(Event event, Contribution part) {
        Optional<Rung> rung = Rung.of(event.type());
        if (rung.isPresent() && part.mass().cooperation() > 0) {
            boolean done = event.factuality() == Factuality.ASSERTED && !ahead(event);
            Map<Rung, Count> counts = done ? held : announced;
            add(counts, rung.get(), part.mass().cooperation(), part.citation());
        } else if (event.type() == EventType.REJECT) {
            add(ruledOut, Rung.TALK, part.mass().conflict(), part.citation());
        } else if (part.mass().conflict() > 0) {
            hostile.add(part.mass().conflict(), part.citation());
        }
    }

    /** Every denial between the two, but what is read both ways from the same words only once. */
    private void denied() {
        Set<List<Object>> seen = new HashSet<>();
        for (Event event : ground.denials()) {
            Mention target = event.target();
            if (target != null && between(event.source(), target)) {
                Optional<Rung> rung = Rung.of(event.type());
                if (rung.isPresent() && seen.add(List.of(event.document(), event.span(), event.type()))) {
                    deny(rung.get(), event);
                }
            }
        }
    }

    private boolean between(Mention source, Mention target) {
        String from = source.actor().accountable();
        String to = target.actor().accountable();
        return (from.equals(tie.a()) && to.equals(tie.b())) || (from.equals(tie.b()) && to.equals(tie.a()));
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
        LocalDate published = ground.reporting().publishedOf(event.document());
        DateInterval date = event.date();
        return published != null || date == null ? published : date.from();
    }

    private boolean ahead(Event event) {
        LocalDate published = ground.reporting().publishedOf(event.document());
        DateInterval date = event.date();
        return published != null && date != null && date.from().isAfter(published);
    }

    private static void add(Map<Rung, Count> counts, Rung rung, double mass, Citation citation) {
        counts.computeIfAbsent(rung, key -> new Count()).add(mass, citation);
    }

    private static Tally from(Map<Rung, Count> counts, Rung lowest) {
        Count sum = new Count();
        counts.forEach((rung, count) -> {
            if (rung.compareTo(lowest) >= 0) {
                sum.add(count);
            }
        });
        return sum.tally();
    }
}
