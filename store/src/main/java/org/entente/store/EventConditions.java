package org.entente.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter of events as SQL over the columns that the tables of coded and of corrected events share. */
final class EventConditions {
    private final String table;
    private final StringBuilder conditions = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    private EventConditions(String table) {
        this.table = table;
    }

    /** No condition. */
    EventConditions() {
        this("");
    }

    /** All but the days and the document. */
    static EventConditions of(EventFilter filter, String table) {
        EventConditions conditions = new EventConditions(table + ".");
        conditions.pair(filter.a(), filter.b());
        if (filter.actor() != null) {
            conditions.and(
                    "(@source = ? OR @source_accountable = ? OR @target = ? OR @target_accountable = ?)",
                    filter.actor(),
                    filter.actor(),
                    filter.actor(),
                    filter.actor());
        }
        conditions.in("type", filter.types());
        conditions.in("factuality", filter.factualities());
        return conditions;
    }

    EventConditions and(String condition, @Nullable Object... given) {
        conditions.append(" AND ").append(condition.replace("@", table));
        for (Object value : given) {
            values.add(value);
        }
        return this;
    }

    private void pair(Set<String> a, Set<String> b) {
        if (!a.isEmpty() && !b.isEmpty()) {
            String oneWay = "(@source_accountable IN " + marks(a) + " AND @target_accountable IN " + marks(b) + ")";
            String otherWay = "(@source_accountable IN " + marks(b) + " AND @target_accountable IN " + marks(a) + ")";
            and(
                    "(" + oneWay + " OR " + otherWay + ")",
                    Stream.of(a, b, b, a).flatMap(Set::stream).toArray());
        } else if (!a.isEmpty() || !b.isEmpty()) {
            Set<String> one = a.isEmpty() ? b : a;
            and(
                    "(@source_accountable IN " + marks(one) + " OR @target_accountable IN " + marks(one) + ")",
                    Stream.of(one, one).flatMap(Set::stream).toArray());
        }
    }

    private static String marks(Set<String> ids) {
        return "(" + String.join(",", Collections.nCopies(ids.size(), "?")) + ")";
    }

    private void in(String column, Collection<? extends Enum<?>> choices) {
        if (!choices.isEmpty()) {
            and("@" + column + " IN ("
                    + choices.stream()
                            .map(choice -> "'" + choice.name() + "'")
                            .sorted()
                            .collect(Collectors.joining(","))
                    + ")");
        }
    }

    /** Begins with AND where there is any. */
    String sql() {
        return conditions.toString();
    }

    /** Sets the values from an index on and gives the index after the last. */
    int set(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        return next;
    }
}
