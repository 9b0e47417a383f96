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
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;
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
    private final List<CorrectedEvents.Corrected> corrected;
    private final List<String> ids;
    private final Map<Long, Map<Long, Integer>> accountable = new HashMap<>();

    RecordScan(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = LogTables.corrected(connection);
        this.corrected = new CorrectedEvents(connection).all(CorrectedEvents.Origin.RECORD);
        SortedSet<String> sorted = new TreeSet<>();
        for (long dataset : tables.differing()) {
            tables.parties(dataset)
                    .values()
                    .forEach(party -> sorted.add(party.actor().accountable()));
        }
        for (CorrectedEvents.Corrected one : corrected) {
            Stream.of(one.judged().event().source(), one.judged().event().target())
                    .filter(Objects::nonNull)
                    .forEach(mention -> sorted.add(mention.actor().accountable()));
        }
        this.ids = List.copyOf(sorted);
        for (long dataset : tables.differing()) {
            Map<Long, Integer> places = new HashMap<>();
            tables.parties(dataset).forEach((number, party) -> places.put(number, place(party.actor())));
            accountable.put(dataset, places);
        }
    }

    private int place(Actor actor) {
        return Collections.binarySearch(ids, actor.accountable());
    }

    void scan(LocalDate from, LocalDate to, RecordSink sink) throws SQLException {
        sink.accountable(ids);
        String query = "SELECT day, source, target, act, dataset, reports FROM record WHERE day BETWEEN ? AND ?"
                + (corrected.isEmpty()
                        ? ""
                        : " AND number NOT IN (SELECT record FROM corrected WHERE record IS NOT NULL)")
                + " ORDER BY day";
        SortedMap<Integer, List<Entry>> edited = edited();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, from.toEpochDay());
            statement.setLong(2, to.toEpochDay());
            try (ResultSet row = statement.executeQuery()) {
                run(row, edited.subMap((int) from.toEpochDay(), (int) to.toEpochDay() + 1), sink);
            }
        }
    }

    /** What people made of single records, by day. */
    private SortedMap<Integer, List<Entry>> edited() throws SQLException {
        SortedMap<Integer, List<Entry>> edited = new TreeMap<>();
        for (CorrectedEvents.Corrected one : corrected) {
            Event event = one.judged().event();
            DateInterval date = event.date();
            if (one.judged().stands() && date != null) {
                Mention target = event.target();
                Entry entry = new Entry(
                        place(event.source().actor()),
                        target == null ? -1 : place(target.actor()),
                        event.type(),
                        event.goldstein(),
                        event.confidence(),
                        reports(one.row()));
                edited.computeIfAbsent((int) date.from().toEpochDay(), any -> new ArrayList<>())
                        .add(entry);
            }
        }
        return edited;
    }

    private int reports(long record) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT reports FROM record WHERE number = ?")) {
            statement.setLong(1, record);
            try (ResultSet row = statement.executeQuery()) {
                return row.getInt(1);
            }
        }
    }

    private void run(ResultSet row, SortedMap<Integer, List<Entry>> edited, RecordSink sink) throws SQLException {
        boolean shared = accountable.size() == 1;
        Map<Long, Integer> places = shared ? accountable.values().iterator().next() : Map.of();
        List<Entry> waiting = new ArrayList<>();
        int today = Integer.MIN_VALUE;
        while (row.next()) {
            int day = row.getInt(1);
            if (day != today) {
                hand(today, waiting, sink);
                handBefore(day, edited, sink);
                waiting.addAll(edited.getOrDefault(day, List.of()));
                edited.remove(day);
                today = day;
            }
            EventCode act = tables.act(row.getLong(4));
            EventType type = act.type();
            if (type != null) {
                long target = row.getLong(3);
                long dataset = row.getLong(5);
                if (!shared) {
                    places = accountable.getOrDefault(dataset, Map.of());
                }
                waiting.add(new Entry(
                        places.getOrDefault(row.getLong(2), -1),
                        target == 0 ? -1 : places.getOrDefault(target, -1),
                        type,
                        act.goldstein(),
                        tables.dataset(dataset).coder().confidence(),
                        row.getInt(6)));
            }
        }
        hand(today, waiting, sink);
        handBefore(Integer.MAX_VALUE, edited, sink);
    }

    /** Hands over the corrected records of the days before one, on which there is no other. */
    private static void handBefore(int day, SortedMap<Integer, List<Entry>> edited, RecordSink sink) {
        while (!edited.isEmpty() && edited.firstKey() < day) {
            int first = edited.firstKey();
            hand(first, Objects.requireNonNull(edited.remove(first)), sink);
        }
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
