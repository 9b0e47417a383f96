package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.store.correction.Judged;
import org.entente.store.correction.Verdict;
import org.jspecify.annotations.Nullable;

/** The table of what corrections make of events. */
final class CorrectedEvents {
    /** Where an event comes from: the columns are those of the table. */
    enum Origin {
        DOCUMENT,
        RECORD,
        RETOLD;

        private String column() {
            return switch (this) {
                case DOCUMENT -> "document";
                case RECORD -> "record";
                case RETOLD -> "retold";
            };
        }
    }

    /** An event that is not as it was read, and the row it comes from. */
    record Corrected(long row, Judged judged) {}

    private final Connection connection;

    CorrectedEvents(Connection connection) {
        this.connection = connection;
    }

    List<Corrected> all(Origin origin) throws SQLException {
        String column = origin.column();
        String query = "SELECT " + column + ", payload, verdict, correction FROM corrected WHERE " + column
                + " IS NOT NULL ORDER BY number";
        List<Corrected> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(new Corrected(row.getLong(1), judged(row.getString(2), row.getString(3), row.getLong(4))));
            }
        }
        return List.copyOf(all);
    }

    /** @param correction 0 for none */
    static Judged judged(String payload, String verdict, long correction) {
        return new Judged(
                Payload.read(payload, Event.class), Verdict.valueOf(verdict), correction == 0 ? null : correction);
    }

    void clear(Origin origin) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM corrected WHERE " + origin.column() + " IS NOT NULL")) {
            statement.executeUpdate();
        }
    }

    void clear(Origin origin, long row) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM corrected WHERE " + origin.column() + " = ?")) {
            statement.setLong(1, row);
            statement.executeUpdate();
        }
    }

    /** @param covers id of the event of a text that is not seen any more, null when there is none */
    void add(Origin origin, long row, @Nullable String covers, Judged judged) throws SQLException {
        String insert = "INSERT INTO corrected (" + origin.column() + ", covers, id, day, source, source_accountable,"
                + " target, target_accountable, type, factuality, verdict, correction, payload)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        Event event = judged.event();
        DateInterval date = event.date();
        Mention target = event.target();
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setLong(1, row);
            statement.setString(2, covers);
            statement.setString(3, event.id());
            statement.setObject(4, date == null ? null : date.from().toEpochDay(), Types.BIGINT);
            statement.setString(5, event.source().actor().id());
            statement.setString(6, event.source().actor().accountable());
            statement.setString(7, target == null ? null : target.actor().id());
            statement.setString(8, target == null ? null : target.actor().accountable());
            statement.setString(9, event.type().name());
            statement.setString(10, event.factuality().name());
            statement.setString(11, judged.verdict().name());
            statement.setObject(12, judged.correction(), Types.BIGINT);
            statement.setString(13, Payload.of(event));
            statement.executeUpdate();
        }
    }
}
