package org.entente.app.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.app.library.Edition;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.DateInterval;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Span;
import org.entente.store.correction.Change;
import org.entente.store.correction.CorrectionException;
import org.entente.store.correction.Revision;
import org.jspecify.annotations.Nullable;

/** Reads what a client wants to correct. */
final class ChangeReader {
    private static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{N}+/._'’-]*";

    private final Body change;
    private final KnownActors actors;
    private final @Nullable LocalDate day;

    /** @param edition what the workspace holds */
    ChangeReader(Body change, Edition edition) {
        this.change = change;
        this.actors = KnownActors.of(edition);
        this.day = change.date("date");
    }

    private enum Kind {
        CONFIRM,
        REJECT,
        EDIT,
        ADD,
        MERGE,
        SPLIT
    }

    /** @throws Problem when a value is missing or cannot be meant */
    Change read() {
        change.required("kind");
        Kind kind = Objects.requireNonNull(change.choice("kind", Kind.class));
        try {
            return switch (kind) {
                case CONFIRM -> new Change.Confirm(change.required("document"), change.required("event"));
                case REJECT -> new Change.Reject(change.required("document"), change.required("event"));
                case EDIT -> new Change.Edit(change.required("document"), change.required("event"), revision());
                case ADD -> add();
                case MERGE -> new Change.Merge(actor("actor"), actor("into"));
                case SPLIT -> split();
            };
        } catch (CorrectionException e) {
            throw Problem.unreadable(String.valueOf(e.getMessage()), e.hint());
        }
    }

    private Revision revision() {
        String target = change.text("target");
        boolean alone = target != null && target.isBlank();
        return new Revision(
                change.has("source") ? actor("source") : null,
                target == null || alone ? null : actor("target"),
                alone,
                change.choice("type", EventType.class),
                date(),
                change.choice("factuality", Factuality.class));
    }

    private Change add() {
        change.required("type");
        Integer begin = change.number("begin");
        Integer end = change.number("end");
        if (begin == null || end == null || begin < 0 || end <= begin) {
            throw Problem.unreadable(
                    "begin is " + begin + " and end is " + end + ".",
                    "Give the offsets of the words that tell of the event, 0 ≤ begin < end.");
        }
        String target = change.text("target");
        return new Change.Add(
                change.required("document"),
                new Span(begin, end),
                actor("source"),
                target == null || target.isBlank() ? null : actor("target"),
                Objects.requireNonNull(change.choice("type", EventType.class)),
                date(),
                Objects.requireNonNullElse(change.choice("factuality", Factuality.class), Factuality.ASSERTED));
    }

    private Change split() {
        String document = change.text("document");
        return new Change.Split(
                actor("actor"),
                change.required("words"),
                document == null || document.isBlank() ? null : document,
                change.has("name") ? created() : actor("into"));
    }

    private Actor created() {
        String id = change.required("into").strip();
        if (!id.matches(ID)) {
            throw Problem.unreadable(
                    "into is \"" + Parameters.shortened(id) + "\".",
                    "Name a new actor by letters, digits and hyphens, such as kenya-army.");
        }
        String country = change.text("country");
        return new Actor(
                id,
                change.required("name").strip(),
                Objects.requireNonNullElse(change.choice("actorKind", ActorKind.class), ActorKind.UNKNOWN),
                country == null || country.isBlank() ? null : country.strip(),
                List.of(),
                null);
    }

    private Actor actor(String key) {
        return actors.meant("change." + key, change.required(key), day);
    }

    private @Nullable DateInterval date() {
        LocalDate last = change.date("dateTo");
        if (day == null) {
            if (last != null) {
                throw Problem.unreadable("change.dateTo is given without date.", "Give date, too.");
            }
            return null;
        }
        if (last != null && last.isBefore(day)) {
            throw Problem.unreadable(
                    "change.dateTo is " + last + ", before date, " + day + ".", "Give the later day as dateTo.");
        }
        return DateInterval.spanning(day, last == null ? day : last);
    }
}
