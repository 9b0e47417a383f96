package org.entente.store.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Attribution;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * An event laid flat: the fields of its JSON object, an actor's with the actor's part before them
 * ({@code source_country}). A value is a number, a text, or null for none.
 */
final class EventColumns {
    /** What a field holds for an event. */
    interface Value extends Function<SourcedEvent, @Nullable Object> {}

    private static final Map<String, Value> ALL = all();

    /** Those without which a row is no event. */
    static final List<String> NEEDED = List.of(
            "id",
            "document",
            "sentence",
            "begin",
            "end",
            "evidence",
            "source_id",
            "source_name",
            "source_mention",
            "source_begin",
            "source_end",
            "type",
            "goldstein",
            "factuality",
            "confidence",
            "coder");

    private EventColumns() {}

    /** In the order in which they are written. */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** @throws IllegalArgumentException when there is no such column */
    static Value value(String name) {
        Value value = ALL.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no column " + name + ".");
        }
        return value;
    }

    private static Map<String, Value> all() {
        Map<String, Value> all = new LinkedHashMap<>();
        event(all, "id", Event::id);
        event(all, "document", Event::document);
        event(all, "sentence", Event::sentence);
        event(all, "begin", event -> event.span().begin());
        event(all, "end", event -> event.span().end());
        event(all, "evidence", Event::evidence);
        date(all, "date", date -> date.from().toString());
        date(all, "date_to", date -> date.to().toString());
        date(all, "date_precision", date -> date.precision().name());
        party(all, "source", Event::source);
        party(all, "target", Event::target);
        event(all, "type", event -> event.type().name());
        event(all, "mode", Event::mode);
        event(all, "quad", event -> event.quad().name());
        event(all, "goldstein", Event::goldstein);
        event(all, "factuality", event -> event.factuality().name());
        party(all, "speaker", EventColumns::speaker);
        attribution(all, "quoted", said -> Boolean.toString(said.quoted()));
        attribution(all, "statement", Attribution::statement);
        event(all, "confidence", Event::confidence);
        event(all, "coder", Event::coder);
        all.put("document_title", sourced -> known(sourced.provenance().title()));
        all.put("document_source", sourced -> known(sourced.provenance().source()));
        all.put("published", EventColumns::published);
        return all;
    }

    private static void party(Map<String, Value> all, String role, Function<Event, @Nullable Mention> party) {
        List<Map.Entry<String, Function<Mention, @Nullable Object>>> parts = new ArrayList<>();
        parts.add(Map.entry("id", mention -> mention.actor().id()));
        parts.add(Map.entry("name", mention -> mention.actor().name()));
        parts.add(Map.entry("kind", mention -> mention.actor().kind().name()));
        parts.add(Map.entry("country", mention -> mention.actor().country()));
        parts.add(Map.entry("sector", mention -> EventObject.sectors(mention.actor())));
        parts.add(Map.entry("principal", mention -> mention.actor().principal()));
        parts.add(Map.entry("mention", Mention::text));
        parts.add(Map.entry("begin", mention -> mention.span().begin()));
        parts.add(Map.entry("end", mention -> mention.span().end()));
        for (Map.Entry<String, Function<Mention, @Nullable Object>> part : parts) {
            event(all, role + "_" + part.getKey(), event -> {
                Mention mention = party.apply(event);
                return mention == null ? null : part.getValue().apply(mention);
            });
        }
    }

    private static void event(Map<String, Value> all, String name, Function<Event, @Nullable Object> value) {
        all.put(name, sourced -> value.apply(sourced.event()));
    }

    private static void date(Map<String, Value> all, String name, Function<DateInterval, Object> value) {
        event(all, name, event -> {
            DateInterval date = event.date();
            return date == null ? null : value.apply(date);
        });
    }

    private static void attribution(
            Map<String, Value> all, String name, Function<Attribution, @Nullable Object> value) {
        event(all, name, event -> {
            Attribution attribution = event.attribution();
            return attribution == null ? null : value.apply(attribution);
        });
    }

    private static @Nullable Mention speaker(Event event) {
        Attribution attribution = event.attribution();
        return attribution == null ? null : attribution.speaker();
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Object published(SourcedEvent sourced) {
        Provenance provenance = sourced.provenance();
        return provenance.published() == null ? null : provenance.published().toString();
    }
}
