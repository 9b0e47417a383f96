package org.entente.store;

import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.store.exchange.EventFormat;
import org.entente.store.exchange.Importer;
import org.entente.store.exchange.Provenance;
import org.entente.store.exchange.RejectedRow;
import org.entente.store.exchange.SourcedEvent;

/** Keeps the events that another Entente exported, and gives them back as they were. */
final class Retold {
    private static final String EVENTS =
            "SELECT title, origin, published, ifnull(corrected.payload, retold.payload) FROM retold"
                    + " LEFT JOIN corrected ON corrected.retold = retold.number";
    private static final String STANDS = "corrected.verdict IS NOT 'REJECTED'";
    private static final String ORDER = " ORDER BY retold.document, retold.id";

    private final Connection connection;

    Retold(Connection connection) {
        this.connection = connection;
    }

    /** How many of the events of an export are new. */
    record Count(long added, long known, long rejected) {}

    Count add(long dataset, EventFormat format, Reader in, Consumer<RejectedRow> rejected)
            throws SQLException, IOException {
        String insert =
                "INSERT INTO retold (dataset, document, id, day, source, target, title, origin, published, payload)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
        long[] counts = new long[3];
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            Importer.events(format, in, sourced -> counts[insert(statement, dataset, sourced) > 0 ? 0 : 1]++, row -> {
                counts[2]++;
                rejected.accept(row);
            });
        }
        return new Count(counts[0], counts[1], counts[2]);
    }

    /** An event as it was exported, and the number of its row. */
    record Row(long number, Event event) {}

    /** All as they were exported. */
    List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT number, payload FROM retold ORDER BY number");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(row.getLong(1), Payload.read(row.getString(2), Event.class)));
            }
        }
        return rows;
    }

    /** The event as it was exported. */
    Optional<Event> find(String document, String id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT payload FROM retold WHERE document = ? AND id = ?")) {
            statement.setString(1, document);
            statement.setString(2, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(Payload.read(row.getString(1), Event.class)) : Optional.empty();
            }
        }
    }

    /** All that stand, as they were corrected. */
    List<SourcedEvent> all() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EVENTS + " WHERE " + STANDS + ORDER)) {
            return read(statement);
        }
    }

    /** Those in which one of these actors answers for a side. */
    List<SourcedEvent> of(Collection<String> accountable) throws SQLException {
        String asked = "(SELECT value FROM json_each(?1))";
        String query = EVENTS + " WHERE " + STANDS + " AND (ifnull(corrected.source_accountable, retold.source) IN "
                + asked + " OR CASE WHEN corrected.number IS NULL THEN retold.target"
                + " ELSE corrected.target_accountable END IN " + asked + ")" + ORDER;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, Payload.of(List.copyOf(accountable)));
            return read(statement);
        }
    }

    private static int insert(PreparedStatement statement, long dataset, SourcedEvent sourced) {
        Event event = sourced.event();
        Provenance provenance = sourced.provenance();
        DateInterval date = event.date();
        Mention target = event.target();
        try {
            statement.setLong(1, dataset);
            statement.setString(2, event.document());
            statement.setString(3, event.id());
            if (date == null) {
                statement.setNull(4, Types.INTEGER);
            } else {
                statement.setLong(4, date.from().toEpochDay());
            }
            statement.setString(5, event.source().actor().accountable());
            statement.setString(6, target == null ? null : target.actor().accountable());
            statement.setString(7, provenance.title());
            statement.setString(8, provenance.source());
            statement.setString(
                    9,
                    provenance.published() == null
                            ? null
                            : provenance.published().toString());
            statement.setString(10, Payload.of(event));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreException.of("The event " + event.id() + " cannot be written", e);
        }
    }

    private static List<SourcedEvent> read(PreparedStatement statement) throws SQLException {
        List<SourcedEvent> events = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String published = row.getString(3);
                Provenance provenance = new Provenance(
                        row.getString(1), row.getString(2), published == null ? null : LocalDate.parse(published));
                events.add(new SourcedEvent(Payload.read(row.getString(4), Event.class), provenance));
            }
        }
        return List.copyOf(events);
    }
}
