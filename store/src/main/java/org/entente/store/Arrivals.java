package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import org.entente.store.eventdata.EventCode;
import org.entente.store.eventdata.Party;
import org.entente.store.eventdata.Rejection;
import org.entente.store.eventdata.RowSink;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file on their way into the log. They wait in a temporary table, so that rows which repeat one event
 * are counted before they meet what is known.
 */
final class Arrivals implements RowSink, AutoCloseable {
    private static final int BATCH = 4_096;

    private final Connection connection;
    private final long dataset;
    private final Numbering numbering;
    private final PreparedStatement events;
    private final PreparedStatement ties;
    private final ImportListener listener;
    private long arrived;
    private long added;
    private long distinct;
    private int waiting;

    Arrivals(Connection connection, long dataset, ImportListener listener) throws SQLException {
        this.connection = connection;
        this.dataset = dataset;
        this.listener = listener;
        execute("CREATE TEMP TABLE arrival (day INTEGER NOT NULL, source INTEGER NOT NULL, target INTEGER,"
                + " act INTEGER NOT NULL, line INTEGER NOT NULL) STRICT");
        numbering = new Numbering(connection);
        events = connection.prepareStatement("INSERT INTO arrival VALUES (?, ?, ?, ?, ?)");
        ties = connection.prepareStatement("INSERT INTO stance (a, b, sign, first, last, dataset, line)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    }

    @Override
    public void event(long line, long day, Party source, @Nullable Party target, EventCode code) {
        try {
            events.setLong(1, day);
            events.setLong(2, numbering.of(source));
            if (target == null) {
                events.setNull(3, Types.INTEGER);
            } else {
                events.setLong(3, numbering.of(target));
            }
            events.setLong(4, numbering.of(code));
            events.setLong(5, line);
            events.addBatch();
            arrived++;
            waiting++;
            if (waiting == BATCH) {
                events.executeBatch();
                waiting = 0;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void tie(long line, int year, Party a, Party b, int sign) {
        try {
            ties.setLong(1, numbering.of(a));
            ties.setLong(2, numbering.of(b));
            ties.setInt(3, sign);
            ties.setLong(4, LocalDate.of(year, 1, 1).toEpochDay());
            ties.setLong(5, LocalDate.of(year, 12, 31).toEpochDay());
            ties.setLong(6, dataset);
            ties.setLong(7, line);
            added += ties.executeUpdate();
            distinct++;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void rejected(Rejection rejection) {
        listener.rejected(rejection);
    }

    @Override
    public void read(long rows) {
        listener.read(rows);
    }

    /** Brings what waits into the log, each event once, in the order of the days. */
    void settle() throws SQLException {
        events.executeBatch();
        long before = number("SELECT ifnull(max(number), 0) FROM record");
        String merge = "INSERT INTO record (day, source, target, act, reports, dataset, line)"
                + " SELECT day, source, target, act, count(*), " + dataset + ", min(line) FROM arrival WHERE true"
                + " GROUP BY day, source, ifnull(target, 0), act"
                + " ON CONFLICT DO UPDATE SET reports = max(reports, excluded.reports)";
        try (Statement statement = connection.createStatement()) {
            distinct += statement.executeUpdate(merge);
        }
        added += number("SELECT count(*) FROM record WHERE number > " + before);
    }

    /** Events and ties that were not there before. */
    long added() {
        return added;
    }

    /** Those that were. */
    long known() {
        return distinct - added;
    }

    /** Rows that were given. */
    long arrived() {
        return arrived;
    }

    /** Different events and ties among them. */
    long distinct() {
        return distinct;
    }

    @Override
    public void close() throws SQLException {
        try (numbering;
                ties) {
            events.close();
        }
        execute("DROP TABLE IF EXISTS arrival");
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.getLong(1);
        }
    }

    private static StoreException failed(SQLException e) {
        return StoreException.of("The events cannot be written", e);
    }
}
