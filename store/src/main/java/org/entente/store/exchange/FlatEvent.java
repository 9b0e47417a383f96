package org.entente.store.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Attribution;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event whose fields are texts, found by the names of {@link EventColumns}.
 *
 * @param fields a field's text, null where the row has none; may throw an {@code IllegalArgumentException}
 */
record FlatEvent(Function<String, @Nullable String> fields) {
    /** @throws IllegalArgumentException naming the field that is missing or wrong */
    SourcedEvent read() {
        return new SourcedEvent(event(), provenance());
    }

    private Event event() {
        return new Event(
                text("id"),
                text("document"),
                integer("sentence"),
                span(""),
                text("evidence"),
                date(),
                mention("source_"),
                fields.apply("target_id") == null ? null : mention("target_"),
                constant("type", EventType.values()),
                fields.apply("mode"),
                number("goldstein"),
                constant("factuality", Factuality.values()),
                fields.apply("speaker_id") == null ? null : attribution(),
                number("confidence"),
                text("coder"));
    }

    private Provenance provenance() {
        String title = fields.apply("document_title");
        String source = fields.apply("document_source");
        return new Provenance(
                title == null ? "" : title,
                source == null ? "" : source,
                fields.apply("published") == null ? null : day("published"));
    }

    private @Nullable DateInterval date() {
        return fields.apply("date") == null
                ? null
                : new DateInterval(day("date"), day("date_to"), constant("date_precision", DatePrecision.values()));
    }

    private Attribution attribution() {
        return new Attribution(mention("speaker_"), quoted(), fields.apply("statement"));
    }

    private Mention mention(String role) {
        String id = text(role + "id");
        Actor actor = new Actor(
                id,
                text(role + "name"),
                kind(role, id),
                fields.apply(role + "country"),
                sectors(role + "sector"),
                fields.apply(role + "principal"));
        return new Mention(actor, text(role + "mention"), span(role));
    }

    /** What {@code entente code} prints has no kind: then only a state can be told from the rest. */
    private ActorKind kind(String role, String id) {
        if (fields.apply(role + "kind") != null) {
            return constant(role + "kind", ActorKind.values());
        }
        return id.equals(fields.apply(role + "country")) ? ActorKind.STATE : ActorKind.UNKNOWN;
    }

    private List<Sector> sectors(String name) {
        String codes = fields.apply(name);
        return codes == null
                ? List.of()
                : Stream.of(codes.split(" "))
                        .map(code -> constant(name, code, Sector.values()))
                        .toList();
    }

    private Span span(String role) {
        return new Span(integer(role + "begin"), integer(role + "end"));
    }

    private boolean quoted() {
        String text = text("quoted");
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong("quoted", text, "is neither true nor false");
        }
        return text.equals("true");
    }

    private String text(String name) {
        String text = fields.apply(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    private int integer(String name) {
        String text = text(name);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong(name, text, "is not a whole number");
        }
    }

    private double number(String name) {
        String text = text(name);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(name, text, "is not a number");
        }
    }

    private LocalDate day(String name) {
        String text = text(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(name, text, "is not a day (YYYY-MM-DD)");
        }
    }

    private <E extends Enum<E>> E constant(String name, E[] values) {
        return constant(name, text(name), values);
    }

    private static <E extends Enum<E>> E constant(String name, String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong(name, text, "is none of " + Arrays.toString(values)));
    }

    private static IllegalArgumentException wrong(String name, String text, String what) {
        return new IllegalArgumentException(name + " \"" + text + "\" " + what);
    }
}
