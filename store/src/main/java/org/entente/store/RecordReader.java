package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Event;

/** Reads records back as events. */
final class RecordReader {
    private static final Comparator<Event> BY_DAY = Comparator.comparing((Event event) ->
                    event.date() == null ? LocalDate.MIN : event.date().from())
            .thenComparing(Event::id);

    private static final String RECORDS = "SELECT day, source, target, act, dataset, line FROM record WHERE ";
    private static final String TYPED = "act IN (SELECT number FROM act WHERE type IS NOT NULL)";

    private final Connection connection;
    private final LogTables tables;

    RecordReader(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = new LogTables(connection);
    }

    List<Event> all() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RECORDS + TYPED)) {
            return events(statement);
        }
    }

    /** The bar of an empty list is that nobody answers for anything. */
    List<Event> of(Collection<String> accountable) throws SQLException {
        String parties = "(SELECT number FROM party WHERE accountable IN (SELECT value FROM json_each(?1)))";
        String query = RECORDS + TYPED + " AND number IN (SELECT number FROM record WHERE source IN " + parties
                + " UNION SELECT number FROM record WHERE target IN " + parties + ")";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, Payload.of(List.copyOf(accountable)));
            return events(statement);
        }
    }

    List<Stance> stances() throws SQLException {
        String query = "SELECT a, b, sign, first, last, dataset, line FROM stance";
        List<Stance> stances = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                stances.add(new Stance(
                        tables.party(row.getLong(1)).actor(),
                        tables.party(row.getLong(2)).actor(),
                        row.getInt(3),
                        LocalDate.ofEpochDay(row.getLong(4)),
                        LocalDate.ofEpochDay(row.getLong(5)),
                        tables.dataset(row.getLong(6)).name(),
                        row.getInt(7)));
            }
        }
        stances.sort(Comparator.comparing(Stance::first)
                .thenComparing(stance -> stance.a().id())
                .thenComparing(stance -> stance.b().id())
                .thenComparing(Stance::sign));
        return List.copyOf(stances);
    }

    private List<Event> events(PreparedStatement statement) throws SQLException {
        List<Event> events = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                long target = row.getLong(3);
                LogTables.Dataset dataset = tables.dataset(row.getLong(5));
                events.add(RecordEvents.event(
                        LocalDate.ofEpochDay(row.getLong(1)),
                        tables.party(row.getLong(2)),
                        target == 0 ? null : tables.party(target),
                        tables.act(row.getLong(4)),
                        dataset.name(),
                        row.getInt(6),
                        dataset.coder()));
            }
        }
        events.sort(BY_DAY);
        return List.copyOf(events);
    }
}
