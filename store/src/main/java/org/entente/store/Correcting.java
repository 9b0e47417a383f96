package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.store.CorrectedEvents.Origin;
import org.entente.store.correction.Change;
import org.entente.store.correction.Correction;
import org.entente.store.correction.Judged;
import org.entente.store.correction.Overlay;
import org.entente.store.correction.Subject;
import org.entente.store.correction.Verdict;

/** Keeps the table of corrected events in step with the log of corrections, within the transaction that changes it. */
final class Correcting {
    private final Connection connection;
    private final CorrectionTable log;
    private final CorrectedEvents corrected;
    private final Documents documents;

    Correcting(Connection connection) {
        this.connection = connection;
        this.log = new CorrectionTable(connection);
        this.corrected = new CorrectedEvents(connection);
        this.documents = new Documents(connection);
    }

    /** After a correction was made, undone or redone. */
    void follow(Correction correction) throws SQLException {
        Overlay overlay = new Overlay(log.all());
        Subject subject = correction.subject();
        if (correction.change() instanceof Change.OfActor change) {
            for (long document : touched(change.actor().id())) {
                document(overlay, documents.byNumber(document));
            }
            data(overlay);
        } else if (subject != null && subject.sha256() != null) {
            Optional<Documents.Entry> document = documents.bySha256(subject.sha256());
            if (document.isPresent()) {
                document(overlay, document.get());
            }
        } else {
            data(overlay);
        }
    }

    /** After a document was added. */
    void document(long number) throws SQLException {
        Overlay overlay = new Overlay(log.all());
        if (!overlay.isEmpty()) {
            document(overlay, documents.byNumber(number));
        }
    }

    /** After event data were added. */
    void data() throws SQLException {
        Overlay overlay = new Overlay(log.all());
        if (!overlay.isEmpty()) {
            data(overlay);
        }
    }

    /** Makes the whole table anew. */
    void everything() throws SQLException {
        Overlay overlay = new Overlay(log.all());
        corrected.clear(Origin.DOCUMENT);
        if (!overlay.isEmpty()) {
            for (long number : documents.numbers()) {
                document(overlay, documents.byNumber(number));
            }
        }
        data(overlay);
    }

    private void document(Overlay overlay, Documents.Entry entry) throws SQLException {
        corrected.clear(Origin.DOCUMENT, entry.number());
        Coding raw = entry.coding();
        Map<String, Event> events = new HashMap<>();
        raw.events().forEach(event -> events.put(event.id(), event));
        Set<String> seen = new HashSet<>();
        for (Judged judged : overlay.review(raw, entry.sha256(), entry.coder()).events()) {
            String id = judged.event().id();
            seen.add(id);
            if (judged.verdict() != Verdict.CODED || !judged.event().equals(events.get(id))) {
                corrected.add(Origin.DOCUMENT, entry.number(), events.containsKey(id) ? id : null, judged);
            }
        }
        for (Event event : raw.events()) {
            if (!seen.contains(event.id())) {
                // An added event has taken its place.
                Judged hidden = new Judged(event, Verdict.REJECTED, null);
                corrected.add(Origin.DOCUMENT, entry.number(), event.id(), hidden);
            }
        }
    }

    private void data(Overlay overlay) throws SQLException {
        corrected.clear(Origin.RECORD);
        corrected.clear(Origin.RETOLD);
        if (overlay.isEmpty()) {
            return;
        }
        RecordReader records = RecordReader.raw(connection);
        for (Event subject : overlay.dataSubjects()) {
            for (RecordReader.Found found : records.find(subject)) {
                corrected.add(Origin.RECORD, found.number(), null, overlay.event(found.event()));
            }
        }
        for (Retold.Row row : new Retold(connection).rows()) {
            Judged judged = overlay.event(row.event());
            if (judged.verdict() != Verdict.CODED || !judged.event().equals(row.event())) {
                corrected.add(Origin.RETOLD, row.number(), null, judged);
            }
        }
    }

    /** Documents with an event that names the actor, or that has been corrected. */
    private List<Long> touched(String actor) throws SQLException {
        String query = "SELECT document FROM event WHERE instr(payload, ?) > 0"
                + " UNION SELECT document FROM corrected WHERE document IS NOT NULL ORDER BY document";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, Payload.of(actor));
            List<Long> numbers = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getLong(1));
                }
            }
            return numbers;
        }
    }
}
