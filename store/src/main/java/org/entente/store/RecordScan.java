package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EventType;
import org.entente.store.eventdata.EventCode;

/** Runs over the records as bare numbers. A day's records are sorted, so that sums over them come out the same. */
final class RecordScan {
    private record Entry(int source, int target, EventType type, double goldstein, double confidence, int reports) {}

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::source)
            .thenComparingInt(Entry::target)
            .thenComparing(Entry::type)
            .thenComparingDouble(Entry::goldstein)
            .thenComparingDouble(Entry::confidence)
            .thenComparingInt(Entry::reports);

    private final Connection connection;
    private final LogTables tables;
    private final List<String> ids;
    private final Map<Long, Integer> accountable = new HashMap<>();

    RecordScan(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = new LogTables(connection);
        this.ids = tables.parties().values().stream()
                .map(party -> party.actor().accountable())
                .distinct()
                .sorted()
                .toList();
        tables.parties()
                .forEach((number, party) -> accountable.put(
                        number, Collections.binarySearch(ids, party.actor().accountable())));
    }

    void scan(LocalDate from, LocalDate to, RecordSink sink) throws SQLException {
        sink.accountable(ids);
        String query = "SELECT day, source, target, act, dataset, reports FROM record WHERE day BETWEEN ? AND ?"
                + " ORDER BY day";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, from.toEpochDay());
            statement.setLong(2, to.toEpochDay());
            try (ResultSet row = statement.executeQuery()) {
                run(row, sink);
            }
        }
    }

    private void run(ResultSet row, RecordSink sink) throws SQLException {
        List<Entry> waiting = new ArrayList<>();
        int today = Integer.MIN_VALUE;
        while (row.next()) {
            int day = row.getInt(1);
            if (day != today) {
                hand(today, waiting, sink);
                today = day;
            }
            EventCode act = tables.act(row.getLong(4));
            EventType type = act.type();
            if (type != null) {
                long target = row.getLong(3);
                waiting.add(new Entry(
                        accountable.getOrDefault(row.getLong(2), -1),
                        target == 0 ? -1 : accountable.getOrDefault(target, -1),
                        type,
                        act.goldstein(),
                        tables.dataset(row.getLong(5)).coder().confidence(),
                        row.getInt(6)));
            }
        }
        hand(today, waiting, sink);
    }

    private static void hand(int day, List<Entry> entries, RecordSink sink) {
        entries.sort(ORDER);
        for (Entry entry : entries) {
            sink.record(
                    day,
                    entry.source(),
                    entry.target(),
                    entry.type(),
                    entry.goldstein(),
                    entry.confidence(),
                    entry.reports());
        }
        entries.clear();
    }
}
