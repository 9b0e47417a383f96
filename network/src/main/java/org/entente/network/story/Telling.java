package org.entente.network.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedSet;
import org.entente.model.Citation;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * One document's telling of an event.
 *
 * @param event as it was coded
 * @param days when it happened as far as is known: as told, else the day of publication; null where neither is known
 * @param told whether the text itself gives the days
 * @param words the telling words of its sentence
 */
record Telling(Event event, @Nullable DateInterval days, boolean told, SortedSet<String> words) {
    /** Those whose word is best first: with a target, dated exactly and by the text, as a fact, of its own voice. */
    static final Comparator<Telling> SUREST_FIRST = Comparator.comparing((Telling telling) -> telling.target() == null)
            .thenComparing(telling -> !telling.told)
            .thenComparing(Telling::precision)
            .thenComparing(telling -> telling.event.factuality() != Factuality.ASSERTED)
            .thenComparing(telling -> telling.event.attribution() != null)
            .thenComparingDouble(telling -> -telling.event.confidence())
            .thenComparing(Telling::citation);

    static Telling of(Event event, @Nullable LocalDate published, SortedSet<String> words) {
        DateInterval reported = published == null ? null : DateInterval.day(published);
        DateInterval date = event.date();
        return new Telling(event, date == null ? reported : date, date != null && !date.equals(reported), words);
    }

    Citation citation() {
        return Citation.of(event);
    }

    String source() {
        return event.source().actor().accountable();
    }

    /** Who answers for the one it is done to, null when it is done to nobody in particular. */
    @Nullable
    String target() {
        Mention target = event.target();
        return target == null ? null : target.actor().accountable();
    }

    @Nullable
    String speaker() {
        return event.attribution() == null
                ? null
                : event.attribution().speaker().actor().id();
    }

    /** The telling words of the event itself. */
    SortedSet<String> evidence() {
        return Words.in(event.evidence());
    }

    boolean denied() {
        return event.factuality() == Factuality.DENIED;
    }

    /** Meeting, agreeing and working together take two: either may be named first. */
    boolean takesTwo() {
        EventType type = event.type();
        return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
    }

    /** Whether it is the same pair, in the same direction where that matters; one without target may have any. */
    boolean samePair(Telling other) {
        String target = target();
        String others = other.target();
        if (target == null || others == null) {
            return source().equals(other.source());
        }
        boolean same = source().equals(other.source()) && target.equals(others);
        return same || (takesTwo() && source().equals(others) && target.equals(other.source()));
    }

    private DatePrecision precision() {
        return days == null ? DatePrecision.YEAR : days.precision();
    }
}
