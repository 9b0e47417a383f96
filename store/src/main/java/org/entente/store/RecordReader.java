package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.store.correction.Overlay;
import org.entente.store.eventdata.EventCode;
import org.entente.store.eventdata.Party;

/** Reads records back as events. */
final class RecordReader {
    private static final Comparator<CodedEvent> BY_DAY = Comparator.comparing(
                    (CodedEvent coded) -> coded.event().date() == null
                            ? LocalDate.MIN
                            : coded.event().date().from())
            .thenComparing(coded -> coded.event().id());

    private static final Comparator<Event> BY_LINE =
            Comparator.comparing(Event::document).thenComparing(Event::sentence).thenComparing(Event::id);

    private static final String COLUMNS = "SELECT record.number, day, source, target, act, dataset, line FROM record";
    private static final String TYPED = "act IN (SELECT number FROM act WHERE type IS NOT NULL)";
    private static final String AS_READ =
            " AND record.number NOT IN (SELECT record FROM corrected WHERE record IS NOT NULL)";

    private final Connection connection;
    private final LogTables tables;
    private final List<CorrectedEvents.Corrected> corrected;

    private RecordReader(Connection connection, LogTables tables, List<CorrectedEvents.Corrected> corrected) {
        this.connection = connection;
        this.tables = tables;
        this.corrected = corrected;
    }

    /** Reads them as people corrected them. */
    static RecordReader corrected(Connection connection) throws SQLException {
        return new RecordReader(
                connection,
                LogTables.corrected(connection),
                new CorrectedEvents(connection).all(CorrectedEvents.Origin.RECORD));
    }

    /** Reads them as they were imported. */
    static RecordReader raw(Connection connection) throws SQLException {
        return new RecordReader(connection, new LogTables(connection, new Overlay(List.of())), List.of());
    }

    /** A record and its number. */
    record Found(long number, Event event) {}

    /** The records that are an event. */
    List<Found> find(Event event) throws SQLException {
        DateInterval date = event.date();
        if (date == null) {
            return List.of();
        }
        String query = COLUMNS + " WHERE day = " + date.from().toEpochDay() + " AND " + TYPED;
        return find(query, event.document(), event.id());
    }

    /** The event with an id of a data set. Takes time in proportion to the size of the data set. */
    Optional<Event> find(String dataset, String id) throws SQLException {
        String query = COLUMNS + " WHERE " + TYPED;
        return find(query, dataset, id).stream().map(Found::event).findFirst();
    }

    private List<Found> find(String query, String dataset, String id) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (tables.dataset(row.getLong(6)).name().equals(dataset)) {
                    Event event = event(row).event();
                    if (event.id().equals(id)) {
                        found.add(new Found(row.getLong(1), event));
                    }
                }
            }
        }
        return found;
    }

    List<CodedEvent> all() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + " WHERE " + TYPED + asRead())) {
            return events(statement, event -> true);
        }
    }

    private String asRead() {
        return corrected.isEmpty() ? "" : AS_READ;
    }

    /** One after the other by file, line and id, for as many as there may be. */
    void each(LocalDate from, LocalDate to, Consumer<Event> consumer) throws SQLException {
        String query = COLUMNS + " JOIN dataset ON dataset.number = record.dataset WHERE day BETWEEN ? AND ? AND "
                + TYPED + asRead() + " ORDER BY dataset.name, line";
        Queue<Event> others = new ArrayDeque<>(corrections().stream()
                .map(CodedEvent::event)
                .filter(event -> within(event, from, to))
                .sorted(BY_LINE)
                .toList());
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, from.toEpochDay());
            statement.setLong(2, to.toEpochDay());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Event event = event(row).event();
                    while (!others.isEmpty() && BY_LINE.compare(others.element(), event) < 0) {
                        consumer.accept(others.remove());
                    }
                    consumer.accept(event);
                }
            }
        }
        others.forEach(consumer);
    }

    private static boolean within(Event event, LocalDate from, LocalDate to) {
        DateInterval date = event.date();
        return date != null && !date.from().isBefore(from) && !date.from().isAfter(to);
    }

    /** Hands over those of a filter between two days, counted since 1970-01-01, that were not corrected one by one. */
    void among(EventFilter filter, long first, long last, Consumer<Event> consumer) throws SQLException {
        String acts = tables.acts().entrySet().stream()
                .filter(act -> act.getValue().type() != null
                        && (filter.types().isEmpty()
                                || filter.types().contains(act.getValue().type())))
                .map(act -> act.getKey().toString())
                .collect(Collectors.joining(","));
        String days = " AND day BETWEEN " + first + " AND " + last;
        String query = COLUMNS + " WHERE act IN (" + acts + ")" + days + asRead() + sides(filter, days);
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Event event = event(row).event();
                if (filter.takes(event)) {
                    consumer.accept(event);
                }
            }
        }
    }

    private String sides(EventFilter filter, String days) {
        List<String> sides = new ArrayList<>();
        Stream.of(filter.a(), filter.b())
                .filter(side -> !side.isEmpty())
                .distinct()
                .forEach(side -> sides.add(numbers(parties(side))));
        if (filter.actor() != null) {
            sides.add(numbers(partiesWhere(filter::isActor)));
        }
        return sides.stream().map(parties -> eitherSide(parties, days)).collect(Collectors.joining());
    }

    /** The days stand in both parts, so that the indices by party and day serve. */
    private static String eitherSide(String parties, String days) {
        return " AND record.number IN (SELECT number FROM record WHERE source IN " + parties + days
                + " UNION ALL SELECT number FROM record WHERE target IN " + parties + days + ")";
    }

    private static String numbers(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    /** The bar of an empty list is that nobody answers for anything. */
    List<CodedEvent> of(Collection<String> accountable) throws SQLException {
        Set<String> asked = Set.copyOf(accountable);
        String parties = "(SELECT value FROM json_each(?1))";
        String query = COLUMNS + " WHERE " + TYPED + asRead()
                + " AND record.number IN (SELECT number FROM record WHERE source IN " + parties
                + " UNION SELECT number FROM record WHERE target IN " + parties + ")";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, Payload.of(parties(asked)));
            return events(
                    statement,
                    event -> asked.contains(event.source().actor().accountable())
                            || (event.target() != null
                                    && asked.contains(event.target().actor().accountable())));
        }
    }

    /** Those with one of two actors on either side. */
    List<CodedEvent> between(String a, String b) throws SQLException {
        Set<String> asked = a.equals(b) ? Set.of(a) : Set.of(a, b);
        String parties = numbers(parties(asked));
        String query =
                COLUMNS + " WHERE " + TYPED + asRead() + " AND source IN " + parties + " AND target IN " + parties;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            return events(
                    statement,
                    event -> asked.contains(event.source().actor().accountable())
                            && event.target() != null
                            && asked.contains(event.target().actor().accountable()));
        }
    }

    /** Numbers of the parties for which, in some data set, one of these actors answers. */
    private List<Long> parties(Set<String> accountable) {
        return partiesWhere(actor -> accountable.contains(actor.accountable()));
    }

    private List<Long> partiesWhere(Predicate<Actor> asked) {
        return tables.differing().stream()
                .flatMap(dataset -> tables.parties(dataset).entrySet().stream())
                .filter(party -> asked.test(party.getValue().actor()))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }

    /** Everyone who has a name in the log, by id. */
    List<Actor> actors() throws SQLException {
        Stream<Actor> parties = tables.differing().stream()
                .flatMap(dataset -> tables.parties(dataset).values().stream())
                .map(Party::actor);
        Stream<Actor> edited = corrections().stream()
                .map(CodedEvent::event)
                .flatMap(event -> Stream.of(event.source(), event.target()).filter(Objects::nonNull))
                .map(Mention::actor);
        return Stream.concat(parties, edited)
                .distinct()
                .sorted(Comparator.comparing(Actor::id).thenComparing(Actor::toString))
                .toList();
    }

    /** The last day of a record or a stance. */
    Optional<LocalDate> latest() throws SQLException {
        String query = "SELECT max(day) FROM (SELECT max(day) AS day FROM record UNION SELECT max(last) FROM stance)";
        if (!corrected.isEmpty()) {
            query = "SELECT max(day) FROM (SELECT day FROM (SELECT day FROM record WHERE true" + AS_READ
                    + " ORDER BY day DESC LIMIT 1) UNION SELECT max(last) FROM stance"
                    + " UNION SELECT max(day) FROM corrected WHERE record IS NOT NULL AND verdict <> 'REJECTED')";
        }
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
                Actor a = tables.party(row.getLong(1), row.getLong(6)).actor();
                Actor b = tables.party(row.getLong(2), row.getLong(6)).actor();
                int order = a.id().compareTo(b.id());
                if (order != 0) {
                    stances.add(new Stance(
                            order < 0 ? a : b,
                            order < 0 ? b : a,
                            row.getInt(3),
                            LocalDate.ofEpochDay(row.getLong(4)),
                            LocalDate.ofEpochDay(row.getLong(5)),
                            tables.dataset(row.getLong(6)).name(),
                            row.getInt(7)));
                }
            }
        }
        stances.sort(Comparator.comparing(Stance::first)
                .thenComparing(stance -> stance.a().id())
                .thenComparing(stance -> stance.b().id())
                .thenComparing(Stance::sign));
        return List.copyOf(stances);
    }

    private List<CodedEvent> events(PreparedStatement statement, Predicate<Event> asked) throws SQLException {
        List<CodedEvent> events = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                events.add(event(row));
            }
        }
        events.addAll(corrections());
        events.removeIf(coded -> !asked.test(coded.event()));
        events.sort(BY_DAY);
        return List.copyOf(events);
    }

    /** What people made of single records. */
    private List<CodedEvent> corrections() throws SQLException {
        List<CodedEvent> events = new ArrayList<>();
        for (CorrectedEvents.Corrected one : corrected) {
            if (one.judged().stands()) {
                Event event = one.judged().event();
                EventCode act = act(one.row());
                events.add(new CodedEvent(event, act.scheme(), act.type() == event.type() ? act.code() : ""));
            }
        }
        return events;
    }

    private EventCode act(long record) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT act FROM record WHERE number = ?")) {
            statement.setLong(1, record);
            try (ResultSet row = statement.executeQuery()) {
                return tables.act(row.getLong(1));
            }
        }
    }

    private CodedEvent event(ResultSet row) throws SQLException {
        long target = row.getLong(4);
        long number = row.getLong(6);
        LogTables.Dataset dataset = tables.dataset(number);
        EventCode act = tables.act(row.getLong(5));
        Event event = RecordEvents.event(
                LocalDate.ofEpochDay(row.getLong(2)),
                tables.party(row.getLong(3), number),
                target == 0 ? null : tables.party(target, number),
                act,
                dataset.name(),
                row.getInt(7),
                dataset.coder());
        return new CodedEvent(event, act.scheme(), act.code());
    }
}
