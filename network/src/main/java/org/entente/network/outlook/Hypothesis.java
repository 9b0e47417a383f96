package org.entente.network.outlook;

import java.time.LocalDate;
import org.entente.model.Actor;
import org.entente.model.Condition;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The event that something would be, had it happened on a day: of the mean strength of its type. */
final class Hypothesis {
    private static final String NAME = "hypothesis";
    private static final Span NOWHERE = new Span(0, 0);

    private Hypothesis() {}

    /** The event it would be, null for the end of a condition that stands towards nobody known. */
    static @Nullable Event event(Happening happening, LocalDate day) {
        if (happening instanceof Happening.Act act) {
            return event(act.source(), act.type(), act.target(), act.factuality(), day);
        }
        Condition ended = ((Happening.Ending) happening).condition();
        Mention counterpart = ended.counterpart();
        EventType type = ended.type().sign() < 0 ? EventType.CONCEDE : EventType.SANCTION;
        return counterpart == null
                ? null
                : event(ended.holder().actor(), type, counterpart.actor(), Factuality.ASSERTED, day);
    }

    private static Event event(Actor source, EventType type, Actor target, Factuality factuality, LocalDate day) {
        return new Event(
                NAME,
                NAME,
                0,
                NOWHERE,
                "",
                DateInterval.day(day),
                new Mention(source, source.name(), NOWHERE),
                new Mention(target, target.name(), NOWHERE),
                type,
                null,
                typical(type),
                factuality,
                null,
                1,
                NAME);
    }

    /** Mean Goldstein value of the CAMEO codes that PLOVER's 2021 conversion maps to the type. */
    static double typical(EventType type) {
        return switch (type) {
            case AGREE -> 5.9;
            case CONSULT -> 2.8;
            case SUPPORT -> 5.1;
            case CONCEDE -> 5.0;
            case COOPERATE -> 6.7;
            case AID -> 7.5;
            case RETREAT -> 7.8;
            case REQUEST -> -5.0;
            case ACCUSE -> -2.0;
            case REJECT -> -4.2;
            case THREATEN -> -6.2;
            case PROTEST -> -6.9;
            case SANCTION -> -5.8;
            case MOBILIZE -> -7.2;
            case COERCE -> -6.7;
            case ASSAULT -> -9.6;
        };
    }
}
