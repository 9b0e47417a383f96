package org.entente.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.Commitment;
import org.entente.model.CommitmentStatus;
import org.entente.model.Condition;
import org.entente.model.ConditionType;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Milestone;
import org.entente.model.Sector;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Timing;
import org.jspecify.annotations.Nullable;

/** Codings of every shape, the same for the same seed. */
final class RandomCodings {
    private static final List<String> WORDS = List.of(
            "Kenya",
            "said",
            "«talks»",
            "“peace”",
            "Κύπρος",
            "قال",
            "🕊",
            "don’t",
            "a\tb",
            "line\nfeed",
            "\u00ad",
            "e\u0301",
            "\"quote\"",
            "\\",
            "'",
            "%",
            "NULL",
            "\u0000");

    private final Random random;
    private final String text;
    private final Document document;

    private RandomCodings(long seed) {
        this.random = new Random(seed);
        this.text = words(40);
        this.document = new Document(
                "document-" + seed, words(3), absent(this::date), random.nextBoolean() ? "" : words(1), text);
    }

    static Coding coding(long seed) {
        return new RandomCodings(seed).coding();
    }

    private Coding coding() {
        return new Coding(
                document,
                several(index -> new Sentence(index, span())),
                several(index -> mention()),
                several(this::event),
                several(this::statement),
                several(this::condition),
                several(this::commitment),
                several(this::milestone));
    }

    private Event event(int index) {
        Span span = span();
        return new Event(
                "e" + index + "-" + document.id(),
                document.id(),
                random.nextInt(9),
                span,
                span.of(text),
                absent(this::interval),
                mention(),
                absent(this::mention),
                one(EventType.values()),
                absent(() -> "mode"),
                random.nextDouble() * 20 - 10,
                one(Factuality.values()),
                absent(this::attribution),
                random.nextDouble(),
                words(1));
    }

    private Statement statement(int index) {
        Span span = span();
        return new Statement(
                "s" + index,
                document.id(),
                random.nextInt(9),
                span,
                span.of(text),
                absent(this::span),
                absent(this::mention),
                absent(this::span),
                absent(this::mention),
                random.nextBoolean(),
                one(Factuality.values()),
                absent(this::interval),
                absent(() -> new Timing("s0", Duration.ofSeconds(random.nextInt() - 99), span)));
    }

    private Condition condition(int index) {
        Span span = span();
        return new Condition(
                "c" + index,
                document.id(),
                random.nextInt(9),
                span,
                span.of(text),
                one(ConditionType.values()),
                mention(),
                absent(this::mention),
                absent(this::interval),
                absent(this::interval),
                random.nextBoolean(),
                absent(this::attribution));
    }

    private Commitment commitment(int index) {
        Span span = span();
        List<Mention> parties = new ArrayList<>(several(party -> mention()));
        parties.add(mention());
        return new Commitment(
                "u" + index,
                document.id(),
                random.nextInt(9),
                span,
                span.of(text),
                parties,
                absent(this::span),
                absent(this::span),
                several(judge -> mention()),
                one(CommitmentStatus.values()),
                absent(this::interval));
    }

    private Milestone milestone(int index) {
        Span span = span();
        return new Milestone(
                "m" + index,
                document.id(),
                random.nextInt(9),
                span,
                span.of(text),
                absent(() -> "e0"),
                1 + random.nextInt(40),
                absent(() -> 1900 + random.nextInt(100)));
    }

    private Mention mention() {
        Actor actor = new Actor(
                one("KEN", "isis", "KEN/rebels", "jomo-kenyatta"),
                words(2) + "x",
                one(ActorKind.values()),
                absent(() -> "KEN"),
                random.nextBoolean() ? List.of() : List.of(one(Sector.values())),
                absent(() -> "UGA"));
        Span span = span();
        return new Mention(actor, span.of(text), span);
    }

    private Attribution attribution() {
        return new Attribution(mention(), random.nextBoolean(), absent(() -> "s0"));
    }

    private DateInterval interval() {
        LocalDate from = date();
        return new DateInterval(from, from.plusDays(random.nextInt(400)), one(DatePrecision.values()));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(40_000) - 20_000);
    }

    private Span span() {
        int one = random.nextInt(text.length());
        int other = random.nextInt(text.length() + 1);
        return new Span(whole(Math.min(one, other)), whole(Math.max(one, other)));
    }

    /** The offset, or the one after it where it would cut a character in two. */
    private int whole(int offset) {
        boolean cut = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return cut ? offset + 1 : offset;
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder("w");
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private <T> List<T> several(IntFunction<T> item) {
        List<T> items = new ArrayList<>();
        for (int count = random.nextInt(4), index = 0; index < count; index++) {
            items.add(item.apply(index));
        }
        return items;
    }

    @SafeVarargs
    private final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> @Nullable T absent(Supplier<T> value) {
        return random.nextBoolean() ? null : value.get();
    }
}
