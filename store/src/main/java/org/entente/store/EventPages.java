package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.store.ListedEvent.Place;
import org.jspecify.annotations.Nullable;

/**
 * The events of a workspace, from texts, event data and exports, as corrected, by day, document and id. A page is
 * gathered from spans of days that double until it is full; where it goes on is told by the last event alone.
 */
public final class EventPages {
    private static final Comparator<Place> WITHIN_A_DAY =
            Comparator.comparing(Place::document).thenComparing(Place::id);
    private static final long FIRST_SPAN = 8;

    private final String name;
    private final Connection connection;

    EventPages(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
    }

    /**
     * Some events.
     *
     * @param filter which ones
     * @param ascending whether the earliest come first; those without a date come last in either case
     * @param after the place of the event before the first, null to begin
     * @param most how many at most
     */
    public List<ListedEvent> page(EventFilter filter, boolean ascending, @Nullable Place after, int most) {
        try (Transaction snapshot = Transaction.read(connection)) {
            List<ListedEvent> page = new Gathering(filter, ascending, after, most).gather();
            snapshot.end();
            return page;
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be read", e);
        }
    }

    private final class Gathering {
        private final EventFilter filter;
        private final boolean ascending;
        private final @Nullable Place after;
        private final int most;
        private final Comparator<Place> order;
        private final List<ListedEvent> page = new ArrayList<>();
        private final EventSpans spans = new EventSpans(connection);

        Gathering(EventFilter filter, boolean ascending, @Nullable Place after, int most) {
            this.filter = filter;
            this.ascending = ascending;
            this.after = after;
            this.most = most;
            Comparator<LocalDate> days = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
            this.order =
                    Comparator.comparing(Place::day, Comparator.nullsLast(days)).thenComparing(WITHIN_A_DAY);
        }

        List<ListedEvent> gather() throws SQLException {
            if (after == null || after.day() != null) {
                dated();
            }
            if (page.size() < most && filter.from() == null && filter.to() == null) {
                add(spans.undated(filter));
            }
            return List.copyOf(page);
        }

        private void dated() throws SQLException {
            long[] bounds = bounds();
            long first = bounds[0];
            long last = bounds[1];
            if (after != null && after.day() != null) {
                long day = after.day().toEpochDay();
                first = ascending ? Math.max(first, day) : first;
                last = ascending ? last : Math.min(last, day);
            }
            for (long span = FIRST_SPAN; page.size() < most && first <= last; span *= 2) {
                if (ascending) {
                    add(spans.between(filter, first, Math.min(last, first + span - 1)));
                    first += span;
                } else {
                    add(spans.between(filter, Math.max(first, last - span + 1), last));
                    last -= span;
                }
            }
        }

        private void add(List<ListedEvent> events) {
            events.stream()
                    .filter(event -> after == null || order.compare(event.place(), after) > 0)
                    .sorted(Comparator.comparing(ListedEvent::place, order))
                    .limit(most - page.size())
                    .forEach(page::add);
        }

        /** The first and the last day that may be meant. */
        private long[] bounds() throws SQLException {
            String query = "SELECT min(day), max(day) FROM ("
                    + "SELECT min(day) AS day FROM record UNION SELECT max(day) FROM record"
                    + " UNION SELECT min(day) FROM retold UNION SELECT max(day) FROM retold"
                    + " UNION SELECT min(day) FROM corrected UNION SELECT max(day) FROM corrected)";
            long first = Long.MAX_VALUE;
            long last = Long.MIN_VALUE;
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                if (row.getObject(1) != null) {
                    first = row.getLong(1);
                    last = row.getLong(2);
                }
            }
            for (String end : List.of("min", "max")) {
                try (PreparedStatement statement =
                                connection.prepareStatement("SELECT " + end + "(date_from) FROM event");
                        ResultSet row = statement.executeQuery()) {
                    String day = row.getString(1);
                    if (day != null) {
                        first = Math.min(first, LocalDate.parse(day).toEpochDay());
                        last = Math.max(last, LocalDate.parse(day).toEpochDay());
                    }
                }
            }
            return new long[] {
                filter.from() == null ? first : Math.max(first, filter.from().toEpochDay()),
                filter.to() == null ? last : Math.min(last, filter.to().toEpochDay())
            };
        }
    }
}
