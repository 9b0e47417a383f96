package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.store.correction.Judged;
import org.entente.store.correction.Verdict;
import org.entente.store.exchange.Provenance;
import org.jspecify.annotations.Nullable;

/** Looks up the events of some days, in no order; for one page, during which nothing changes. */
final class EventSpans {
    private static final String DAYS = "$days";
    private static final String TEXTS = "SELECT event.payload, 'CODED', NULL, substr(document.sha256, 1, 16),"
            + " document.title, document.source, document.published FROM event"
            + " JOIN document ON document.number = event.document WHERE $days"
            + " AND NOT EXISTS (SELECT 1 FROM corrected WHERE corrected.covers = event.id)";
    private static final String RETOLD = "SELECT retold.payload, 'CODED', NULL, NULL, title, origin, published"
            + " FROM retold WHERE $days"
            + " AND NOT EXISTS (SELECT 1 FROM corrected WHERE corrected.retold = retold.number)";
    private static final String CORRECTED =
            "SELECT corrected.payload, verdict, correction, substr(document.sha256, 1, 16),"
                    + " coalesce(document.title, retold.title, ''), coalesce(document.source, retold.origin, dataset.name),"
                    + " ifnull(document.published, retold.published) FROM corrected"
                    + " LEFT JOIN document ON document.number = corrected.document"
                    + " LEFT JOIN retold ON retold.number = corrected.retold"
                    + " LEFT JOIN record ON record.number = corrected.record"
                    + " LEFT JOIN dataset ON dataset.number = record.dataset"
                    + " WHERE verdict <> 'REJECTED' AND $days";

    private final Connection connection;
    private @Nullable RecordReader records;

    EventSpans(Connection connection) {
        this.connection = connection;
    }

    /** Of days counted since 1970-01-01. */
    List<ListedEvent> between(EventFilter filter, long first, long last) throws SQLException {
        List<ListedEvent> events = new ArrayList<>();
        texts(filter, events, "date_from BETWEEN ? AND ?", day(first), day(last));
        corrected(filter, events, "corrected.day BETWEEN ? AND ?", first, last);
        if (filter.key() == null) {
            retold(filter, events, "day BETWEEN ? AND ?", first, last);
            if (filter.factualities().isEmpty() || filter.factualities().contains(Factuality.ASSERTED)) {
                records(filter, events, first, last);
            }
        }
        return events;
    }

    List<ListedEvent> undated(EventFilter filter) throws SQLException {
        List<ListedEvent> events = new ArrayList<>();
        texts(filter, events, "date_from IS NULL");
        corrected(filter, events, "corrected.day IS NULL");
        if (filter.key() == null) {
            retold(filter, events, "day IS NULL");
        }
        return events;
    }

    private void texts(EventFilter filter, List<ListedEvent> events, String days, @Nullable Object... bounds)
            throws SQLException {
        EventConditions conditions = conditions(filter, "event");
        read(filter, events, TEXTS.replace(DAYS, days + conditions.sql()), conditions, bounds);
    }

    private void corrected(EventFilter filter, List<ListedEvent> events, String days, @Nullable Object... bounds)
            throws SQLException {
        EventConditions conditions = conditions(filter, "corrected");
        read(filter, events, CORRECTED.replace(DAYS, days + conditions.sql()), conditions, bounds);
    }

    private static EventConditions conditions(EventFilter filter, String table) {
        EventConditions conditions = EventConditions.of(filter, table);
        return filter.key() == null ? conditions : conditions.and("substr(document.sha256, 1, 16) = ?", filter.key());
    }

    private void retold(EventFilter filter, List<ListedEvent> events, String days, @Nullable Object... bounds)
            throws SQLException {
        read(filter, events, RETOLD.replace(DAYS, days), new EventConditions(), bounds);
    }

    private void read(
            EventFilter filter,
            List<ListedEvent> events,
            String query,
            EventConditions conditions,
            @Nullable Object... bounds)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int place = 0; place < bounds.length; place++) {
                statement.setObject(place + 1, bounds[place]);
            }
            conditions.set(statement, bounds.length + 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Judged judged = CorrectedEvents.judged(row.getString(1), row.getString(2), row.getLong(3));
                    if (filter.takes(judged.event())) {
                        events.add(new ListedEvent(judged, provenance(row), row.getString(4)));
                    }
                }
            }
        }
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        String published = row.getString(7);
        return new Provenance(
                row.getString(5), row.getString(6), published == null ? null : LocalDate.parse(published));
    }

    private void records(EventFilter filter, List<ListedEvent> events, long first, long last) throws SQLException {
        RecordReader reader = records == null ? RecordReader.corrected(connection) : records;
        records = reader;
        reader.among(filter, first, last, event -> events.add(listed(event)));
    }

    private static ListedEvent listed(Event event) {
        return new ListedEvent(
                new Judged(event, Verdict.CODED, null), new Provenance("", event.document(), null), null);
    }

    private static String day(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
