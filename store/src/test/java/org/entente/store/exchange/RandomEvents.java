package org.entente.store.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
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

/** Events of every shape with texts that tables, spreadsheets and JSON find hard; the same for the same seed. */
final class RandomEvents {
    /** What a text is made of. */
    static final List<String> PIECES = List.of(
            "",
            "a",
            "Iran",
            " ",
            "=1+1",
            "\uff1d1",
            "\uff20SUM",
            "+49",
            "-5",
            "@SUM(A1)",
            "'",
            "''",
            "'\\",
            "\\",
            "\\u0041",
            "\\n",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\"",
            "\"\"",
            ",",
            ";",
            "|",
            "null",
            "None",
            "true",
            "0",
            "{",
            "]]>",
            "<b>&amp;",
            "🕊",
            "\ud83d",
            "\udd4a",
            "قال",
            "\u202e",
            "\u200f",
            "e\u0301",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\u0000",
            "\u001b",
            "\u007f");

    private final Random random;

    RandomEvents(long seed) {
        this.random = new Random(seed);
    }

    List<SourcedEvent> several(int count) {
        List<SourcedEvent> events = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            events.add(new SourcedEvent(event(), provenance()));
        }
        return events;
    }

    private Event event() {
        return new Event(
                text(),
                text(),
                random.nextInt(),
                span(),
                text(),
                absent(this::interval),
                mention(),
                absent(this::mention),
                one(EventType.values()),
                absent(this::text),
                one(-10.0, 10.0, -0.0, 0.0, 1e-300, random.nextDouble() * 20 - 10),
                one(Factuality.values()),
                absent(() -> new Attribution(mention(), random.nextBoolean(), absent(this::text))),
                one(0.0, 1.0, random.nextDouble()),
                text());
    }

    private Provenance provenance() {
        return new Provenance(text(), text(), absent(this::day));
    }

    private Mention mention() {
        Actor actor = new Actor(
                text() + "x",
                "x" + text(),
                one(ActorKind.values()),
                absent(this::text),
                one(List.of(), List.of(Sector.GOV), List.of(Sector.MIL, Sector.REB)),
                absent(this::text));
        return new Mention(actor, text(), span());
    }

    private DateInterval interval() {
        LocalDate from = day();
        return new DateInterval(from, from.plusDays(random.nextInt(400)), one(DatePrecision.values()));
    }

    private LocalDate day() {
        return one(
                LocalDate.of(-43, 3, 15),
                LocalDate.of(12_000, 1, 1),
                LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000));
    }

    private Span span() {
        int begin = random.nextInt(1 << 20);
        return new Span(begin, begin + random.nextInt(1 << 20));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(5); count > 0; count--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @SafeVarargs
    private final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> @Nullable T absent(Supplier<T> value) {
        return random.nextBoolean() ? null : value.get();
    }
}
