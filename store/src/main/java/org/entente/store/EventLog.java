package org.entente.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.store.eventdata.Coder;
import org.entente.store.eventdata.EventData;
import org.entente.store.eventdata.FormatException;
import org.entente.store.eventdata.Reading;
import org.entente.store.eventdata.Roster;
import org.entente.store.exchange.RejectedRow;
import org.entente.store.exchange.SourcedEvent;

/** The events of a workspace that came from files of event data, each once. */
public final class EventLog {
    private static final String RETOLD = "entente";

    private final String name;
    private final Connection connection;
    private final Datasets datasets;
    private final Retold retold;

    EventLog(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
        this.datasets = new Datasets(connection);
        this.retold = new Retold(connection);
    }

    /**
     * Adds the events and ties of a file in one transaction. The same file again changes nothing; of another file only
     * what is new is added, and each event counts the reports of the file that has most.
     *
     * @param roster turns names into actors
     * @param listener is given the rows that cannot be taken
     * @throws FormatException when nothing in the file can be taken; then nothing was changed
     * @throws IOException when the file cannot be read; then nothing was changed
     * @throws StoreException when the workspace is busy or cannot be written
     */
    public Imported add(EventData data, Roster roster, ImportListener listener) throws IOException, FormatException {
        String sha256 = Fingerprint.of(data.file());
        try (Transaction transaction = Transaction.begin(connection)) {
            Optional<Datasets.Known> known = datasets.find(sha256, data.manner());
            if (known.isPresent() && known.get().complete()) {
                return new Imported(known.get().name(), null, 0, 0, 0);
            }
            Datasets.Known dataset = known.isPresent() ? known.get() : datasets.add(data.file(), data.manner(), sha256);
            Imported imported = read(data, roster, listener, dataset);
            new Correcting(connection).data();
            transaction.commit();
            return imported;
        } catch (SQLException e) {
            throw StoreException.of("The events of " + data.file() + " could not be added to " + name, e);
        }
    }

    /**
     * Adds the events of an export of Entente in one transaction, as they were. The same file again changes nothing; of
     * another only the events that are not known by document and id are added.
     *
     * @param rejected is given the rows that cannot be read
     * @throws IOException when the file cannot be read; then nothing was changed
     */
    public Retelling retell(Path file, Consumer<RejectedRow> rejected) throws IOException {
        String sha256 = Fingerprint.of(file);
        try (Transaction transaction = Transaction.begin(connection)) {
            Optional<Datasets.Known> known = datasets.find(sha256, RETOLD);
            if (known.isPresent()) {
                return new Retelling(known.get().name(), 0, 0, 0, true);
            }
            Datasets.Known dataset = datasets.add(file, RETOLD, sha256);
            try (Reader reader = Export.open(file)) {
                Retold.Count count = retold.add(dataset.number(), Export.format(file), reader, rejected);
                datasets.finish(dataset.number(), Coder.ENTENTE, count.added() + count.known(), count.rejected(), true);
                if (count.added() + count.known() > 0) {
                    new Correcting(connection).data();
                    transaction.commit();
                }
                return new Retelling(dataset.name(), count.added(), count.known(), count.rejected(), false);
            }
        } catch (SQLException e) {
            throw StoreException.of("The events of " + file + " could not be added to " + name, e);
        }
    }

    /**
     * Whether a file is an export of Entente, in whichever of its forms: a copy for POLECAT's tools is one, too.
     *
     * @throws IOException when the file cannot be read
     */
    public static boolean exported(Path file) throws IOException {
        return Export.own(file);
    }

    /** The events of exports in which one of these actors answers for a side, by document and id. */
    public List<SourcedEvent> retoldOf(Collection<String> accountable) {
        try {
            return retold.of(accountable);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** All events of exports, by document and id. */
    public List<SourcedEvent> retold() {
        try {
            return retold.all();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * The events in which a party that one of these actors answers for acts or is acted on, by day, then by id. Rows
     * without a PLOVER type are left out.
     *
     * @param accountable ids of actors
     */
    public List<Event> eventsOf(Collection<String> accountable) {
        return codedOf(accountable).stream().map(CodedEvent::event).toList();
    }

    /** The same with the code that each file gives them. */
    public List<CodedEvent> codedOf(Collection<String> accountable) {
        try {
            return RecordReader.corrected(connection).of(accountable);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The same of those in which one of two actors answers for one side and one for the other. */
    public List<CodedEvent> codedBetween(String a, String b) {
        try {
            return RecordReader.corrected(connection).between(a, b);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** All events, by day, then by id; those without a PLOVER type are left out. */
    public List<Event> events() {
        try {
            return RecordReader.corrected(connection).all().stream()
                    .map(CodedEvent::event)
                    .toList();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Hands over the events between two days one by one, by file and line, however many there are; those without a PLOVER
     * type are left out.
     */
    public void forEachEvent(LocalDate from, LocalDate to, Consumer<Event> consumer) {
        try {
            RecordReader.corrected(connection).each(from, to, consumer);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Hands over the records with a PLOVER type as bare numbers, by day, and within a day in an order that does not
     * depend on how they came in.
     *
     * @param from first day
     * @param to last day, included
     */
    public void forEachRecord(LocalDate from, LocalDate to, RecordSink sink) {
        try {
            new RecordScan(connection).scan(from, to, sink);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** How actors stand to each other by yearly networks, by first day, then by the ids of both. */
    public List<Stance> stances() {
        try {
            return RecordReader.corrected(connection).stances();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Everyone who acts or is acted on, by id; one whose office changed is there once for each. */
    public List<Actor> actors() {
        try {
            return RecordReader.corrected(connection).actors();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The last day of an event or a tie; empty where there is none. */
    public Optional<LocalDate> latest() {
        try {
            return RecordReader.corrected(connection).latest();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The first day of an event or a tie; empty where there is none. */
    public Optional<LocalDate> earliest() {
        String query = "SELECT min(day) FROM (SELECT min(day) AS day FROM record UNION SELECT min(first) FROM stance)";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            long day = row.getLong(1);
            return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** How many records there are, with and without a type. */
    public long size() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM record")) {
            return result.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** How many records there are from one day to another, both included. */
    public long count(LocalDate from, LocalDate to) {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT count(*) FROM record WHERE day BETWEEN ? AND ?")) {
            statement.setLong(1, from.toEpochDay());
            statement.setLong(2, to.toEpochDay());
            try (ResultSet result = statement.executeQuery()) {
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private Imported read(EventData data, Roster roster, ImportListener listener, Datasets.Known dataset)
            throws SQLException, IOException, FormatException {
        try (Arrivals arrivals = new Arrivals(connection, dataset.number(), listener)) {
            Reading reading = data.read(roster, arrivals);
            arrivals.settle();
            datasets.finish(dataset.number(), reading);
            long repeated = reading.taken() - arrivals.distinct();
            return new Imported(dataset.name(), reading, arrivals.added(), repeated, arrivals.known());
        }
    }

    private StoreException unreadable(SQLException e) {
        return StoreException.of("The workspace " + name + " cannot be read", e);
    }
}
