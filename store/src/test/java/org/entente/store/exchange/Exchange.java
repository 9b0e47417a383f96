package org.entente.store.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.entente.model.Span;

/** Writing to a text and reading from one, and an event to begin with. */
record Exchange(List<SourcedEvent> events, List<RejectedRow> rejected) {
    static String written(EventFormat format, List<SourcedEvent> events) {
        StringWriter out = new StringWriter();
        try {
            Exporter.sourced(format, events.stream(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static String written(NetworkFormat format, Network network) {
        StringWriter out = new StringWriter();
        try {
            Exporter.network(format, network, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static Exchange read(EventFormat format, String text) {
        List<SourcedEvent> events = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        try {
            Importer.events(format, new StringReader(text), events::add, rejected::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Exchange(events, rejected);
    }

    /** "Kerry met Zarif", with this evidence. */
    static SourcedEvent meeting(String id, String evidence) {
        Actor kerry = new Actor("john-kerry", "John Kerry", ActorKind.PERSON, "USA", List.of(Sector.GOV), "USA");
        Actor iran = new Actor("IRN", "Iran", ActorKind.STATE, "IRN", List.of(), null);
        Event event = new Event(
                id,
                "d1",
                3,
                new Span(10, 25),
                evidence,
                DateInterval.day(LocalDate.of(2013, 9, 26)),
                new Mention(kerry, "Kerry", new Span(10, 15)),
                new Mention(iran, "Tehran", new Span(19, 25)),
                EventType.CONSULT,
                "meet",
                2.5,
                Factuality.ASSERTED,
                null,
                0.75,
                "entente-1");
        return new SourcedEvent(event, Provenance.UNKNOWN);
    }
}
