package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TypeGoldstein;
import org.entente.store.correction.Change;
import org.entente.store.correction.Correction;
import org.entente.store.correction.CorrectionException;
import org.entente.store.correction.Overlay;
import org.entente.store.correction.Placing;
import org.entente.store.correction.Signature;
import org.entente.store.correction.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of a workspace. Each is kept for good with who made it, when and why; each can be undone and redone any
 * number of times, which is kept, too.
 */
public final class Corrections {
    /** What an added event gives as its coder. */
    public static final String BY_HAND = "by hand";

    private static final int ID_DIGITS = 12;

    private final String name;
    private final Connection connection;
    private final CorrectionTable table;
    private final Correcting correcting;
    private final Documents documents;

    Corrections(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
        this.table = new CorrectionTable(connection);
        this.correcting = new Correcting(connection);
        this.documents = new Documents(connection);
    }

    /** All of them, also those that are undone, in the order in which they were made. */
    public List<Correction> all() {
        try {
            return table.all();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** At most so many with smaller numbers than the given one, the latest first. */
    public List<Correction> before(long number, int most) {
        try {
            return table.before(number, most);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Makes a correction.
     *
     * @param reason why; empty for no reason given
     * @throws CorrectionException when what it is about is not there
     */
    public Correction make(Change change, String reason, Signature signature) {
        try (Transaction transaction = Transaction.begin(connection)) {
            Correction correction = entry(change, reason, signature);
            table.add(correction);
            correcting.follow(correction);
            transaction.commit();
            return correction;
        } catch (SQLException e) {
            throw unwritable(e);
        }
    }

    /**
     * Takes a correction back.
     *
     * @param number which one; null for the one that was made or redone last of those that stand
     * @throws CorrectionException when it is not there, or is undone already
     */
    public Correction undo(@Nullable Long number, Signature signature) {
        return turn(number, true, signature);
    }

    /**
     * Brings a correction back.
     *
     * @param number which one; null for the one that was undone last of those that are
     * @throws CorrectionException when it is not there, or stands already
     */
    public Correction redo(@Nullable Long number, Signature signature) {
        return turn(number, false, signature);
    }

    /** What the corrections make of things. */
    Overlay overlay() throws SQLException {
        return new Overlay(table.all());
    }

    private Correction turn(@Nullable Long number, boolean undone, Signature signature) {
        try (Transaction transaction = Transaction.begin(connection)) {
            Correction correction = number == null ? latest(!undone) : find(number);
            if (correction.undone() == undone) {
                throw new CorrectionException(
                        "The correction " + number + (undone ? " is undone already." : " stands already."),
                        undone ? "It can be redone." : "It can be undone.");
            }
            table.turn(correction.number(), undone, signature);
            Correction turned = find(correction.number());
            correcting.follow(turned);
            transaction.commit();
            return turned;
        } catch (SQLException e) {
            throw unwritable(e);
        }
    }

    private Correction latest(boolean undone) throws SQLException {
        return table.latest(undone)
                .orElseThrow(() -> new CorrectionException(
                        undone ? "No correction is undone." : "No correction stands.",
                        undone ? "There is nothing to redo." : "There is nothing to undo."));
    }

    private Correction find(long number) throws SQLException {
        return table.find(number)
                .orElseThrow(() -> new CorrectionException(
                        "There is no correction " + number + ".", "The list of corrections has their numbers."));
    }

    private Correction entry(Change change, String reason, Signature signature) throws SQLException {
        long number = table.next();
        if (change instanceof Change.OfEvent ofEvent) {
            Aimed aimed = aim(ofEvent);
            return new Correction(number, signature, reason, change, aimed.thread(), aimed.subject(), false);
        }
        if (change instanceof Change.Add add) {
            Documents.Entry document = document(add.document());
            Event event = event(add, document, number, signature);
            Subject subject = subject(document, event);
            return new Correction(number, signature, reason, change, thread(document.sha256(), event), subject, false);
        }
        return new Correction(number, signature, reason, change, null, null, false);
    }

    private record Aimed(String thread, Subject subject) {}

    private Aimed aim(Change.OfEvent change) throws SQLException {
        Optional<Documents.Entry> document = documents.byId(change.document());
        if (document.isPresent()) {
            Documents.Entry entry = document.get();
            Optional<Overlay.Aim> aim = overlay().aim(entry.coding(), entry.sha256(), entry.coder(), change.event());
            if (aim.isPresent()) {
                Event event = aim.get().event();
                String thread = aim.get().thread();
                return new Aimed(thread == null ? thread(entry.sha256(), event) : thread, subject(entry, event));
            }
        }
        Event event = data(change)
                .orElseThrow(() -> new CorrectionException(
                        "The document " + change.document() + " has no event " + change.event() + ".",
                        "Maybe it was coded again since; read it anew."));
        return new Aimed(Overlay.dataThread(event.document(), event.id()), new Subject(null, "", "", event));
    }

    private Optional<Event> data(Change.OfEvent change) throws SQLException {
        Optional<Event> retold = new Retold(connection).find(change.document(), change.event());
        return retold.isPresent() ? retold : RecordReader.raw(connection).find(change.document(), change.event());
    }

    private Documents.Entry document(String id) throws SQLException {
        return documents
                .byId(id)
                .orElseThrow(() -> new CorrectionException(
                        "There is no text " + id + ".", "Events can be added to texts of the workspace only."));
    }

    private static Event event(Change.Add add, Documents.Entry document, long number, Signature signature) {
        Coding coding = document.coding();
        String text = coding.document().text();
        Span span = add.span();
        if (span.length() == 0 || span.end() > text.length() || span.of(text).isBlank()) {
            throw new CorrectionException(
                    "There are no words from " + span.begin() + " to " + span.end() + " in " + add.document() + ".",
                    "Mark the words that tell of the event; the text has " + text.length() + " characters.");
        }
        Placing placing = new Placing(coding.sentences(), coding.mentions());
        String evidence = span.of(text);
        Actor target = add.target();
        return new Event(
                id(document, number, signature, add),
                coding.document().id(),
                placing.sentence(span, 0).index(),
                span,
                evidence,
                add.date(),
                placing.mention(add.source(), span, evidence),
                target == null ? null : placing.mention(target, span, evidence),
                add.type(),
                null,
                TypeGoldstein.of(add.type()),
                add.factuality(),
                null,
                1,
                BY_HAND);
    }

    /** No coder's event has such an id: it begins with another letter. */
    private static String id(Documents.Entry document, long number, Signature signature, Change.Add add) {
        String facts = document.sha256() + "\t" + number + "\t" + signature.at() + "\t" + Payload.of(add);
        return "a" + Fingerprint.of(facts.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    private static Subject subject(Documents.Entry document, Event event) {
        Placing placing =
                new Placing(document.coding().sentences(), document.coding().mentions());
        Sentence sentence = placing.sentence(event.span(), event.sentence());
        String text = document.coding().document().text();
        return new Subject(document.sha256(), document.coder(), sentence.span().of(text), event);
    }

    private static String thread(String sha256, Event event) {
        return sha256 + "\n" + event.id();
    }

    private StoreException unreadable(SQLException e) {
        return StoreException.of("The workspace " + name + " cannot be read", e);
    }

    private StoreException unwritable(SQLException e) {
        return StoreException.of("The correction could not be kept in " + name, e);
    }
}
