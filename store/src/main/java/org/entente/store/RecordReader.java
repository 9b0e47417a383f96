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
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.store.eventdata.EventCode;

/** Reads records back as events. */
final class RecordReader {
    private static final Comparator<CodedEvent> BY_DAY = Comparator.comparing(
                    (CodedEvent coded) -> coded.event().date() == null
                            ? LocalDate.MIN
                            : coded.event().date().from())
            .thenComparing(coded -> coded.event().id());

    private static final String RECORDS = "SELECT day, source, target, act, dataset, line FROM record WHERE ";
    private static final String TYPED = "act IN (SELECT number FROM act WHERE type IS NOT NULL)";

    private final Connection connection;
    private final LogTables tables;

    RecordReader(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = new LogTables(connection);
    }

    List<CodedEvent> all() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RECORDS + TYPED)) {
            return events(statement);
        }
    }

    /** One after the other by file, line and id, for as many as there may be. */
    void each(LocalDate from, LocalDate to, Consumer<Event> consumer) throws SQLException {
        String query =
                "SELECT day, source, target, act, dataset, line FROM record JOIN dataset ON dataset.number = record.dataset"
                        + " WHERE day BETWEEN ? AND ? AND " + TYPED + " ORDER BY dataset.name, line";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, from.toEpochDay());
            statement.setLong(2, to.toEpochDay());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    consumer.accept(event(row).event());
                }
            }
        }
    }

    /** The bar of an empty list is that nobody answers for anything. */
    List<CodedEvent> of(Collection<String> accountable) throws SQLException {
        String parties = "(SELECT number FROM party WHERE accountable IN (SELECT value FROM json_each(?1)))";
        String query = RECORDS + TYPED + " AND number IN (SELECT number FROM record WHERE source IN " + parties
                + " UNION SELECT number FROM record WHERE target IN " + parties + ")";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, Payload.of(List.copyOf(accountable)));
            return events(statement);
        }
    }

    /** Those with one of two actors on either side. */
    List<CodedEvent> between(String a, String b) throws SQLException {
        String parties = "(SELECT number FROM party WHERE accountable IN (?1, ?2))";
        String query = RECORDS + TYPED + " AND source IN " + parties + " AND target IN " + parties;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, a);
            statement.setString(2, b);
            return events(statement);
        }
    }

    /** Everyone who has a name in the log, by id. */
    List<Actor> actors() {
        return tables.parties().values().stream()
                .map(party -> party.actor())
                .distinct()
                .sorted(Comparator.comparing(Actor::id).thenComparing(Actor::toString))
                .toList();
    }

    /** The last day of a record or a stance. */
    Optional<LocalDate> latest() throws SQLException {
        String query = "SELECT max(day) FROM (SELECT max(day) AS day FROM record UNION SELECT max(last) FROM stance)";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            long day = row.next() ? row.getLong(1) : 0;
            return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
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

    private List<CodedEvent> events(PreparedStatement statement) throws SQLException {
        List<CodedEvent> events = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                events.add(event(row));
            }
        }
        events.sort(BY_DAY);
        return List.copyOf(events);
    }

    private CodedEvent event(ResultSet row) throws SQLException {
        long target = row.getLong(3);
        LogTables.Dataset dataset = tables.dataset(row.getLong(5));
        EventCode act = tables.act(row.getLong(4));
        Event event = RecordEvents.event(
                LocalDate.ofEpochDay(row.getLong(1)),
                tables.party(row.getLong(2)),
                target == 0 ? null : tables.party(target),
                act,
                dataset.name(),
                row.getInt(6),
                dataset.coder());
        return new CodedEvent(event, act.scheme(), act.code());
    }
}
