package org.entente.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.EventType;
import org.entente.store.correction.Overlay;
import org.entente.store.correction.Rewriting;
import org.entente.store.eventdata.CodeScheme;
import org.entente.store.eventdata.Coder;
import org.entente.store.eventdata.EventCode;
import org.entente.store.eventdata.NameScheme;
import org.entente.store.eventdata.Party;
import org.entente.store.eventdata.PartyName;
import org.jspecify.annotations.Nullable;

/** The small tables that records point into, read whole; parties as the changes of actors make them. */
final class LogTables {
    /** A file of event data. */
    record Dataset(String name, Coder coder) {}

    private final Map<Long, Party> parties = new HashMap<>();
    private final Map<Long, EventCode> acts = new HashMap<>();
    private final Map<Long, Dataset> datasets = new HashMap<>();
    private final Overlay overlay;
    private final Map<Long, Map<Long, Party>> corrected = new HashMap<>();

    /** @param overlay changes of actors */
    LogTables(Connection connection, Overlay overlay) throws SQLException {
        this.overlay = overlay;
        try (Statement statement = connection.createStatement()) {
            readParties(statement);
            readActs(statement);
            readDatasets(statement);
        }
    }

    /** The tables with the changes of actors that stand. */
    static LogTables corrected(Connection connection) throws SQLException {
        return new LogTables(connection, new Overlay(new CorrectionTable(connection).ofActors()));
    }

    /** Who a party of a data set is. */
    Party party(long number, long dataset) {
        return present(parties(dataset).get(number), "party", number);
    }

    /** All parties as they are in a data set. */
    Map<Long, Party> parties(long dataset) {
        if (overlay.isEmpty()) {
            return parties;
        }
        return corrected.computeIfAbsent(overlay.differsByDocument() ? dataset : 0, any -> rewritten(dataset));
    }

    /** The data sets, among which every party is as it is in some; one where it is the same in all. */
    Collection<Long> differing() {
        return overlay.differsByDocument() ? datasets.keySet() : List.of(0L);
    }

    private Map<Long, Party> rewritten(long dataset) {
        Rewriting rewriting =
                overlay.rewriting(overlay.differsByDocument() ? dataset(dataset).name() : "");
        Map<Long, Party> rewritten = new HashMap<>();
        parties.forEach((number, party) -> rewritten.put(
                number,
                new Party(
                        party.name(),
                        rewriting.actor(party.actor(), party.name().name()))));
        return rewritten;
    }

    EventCode act(long number) {
        return present(acts.get(number), "act", number);
    }

    Dataset dataset(long number) {
        return present(datasets.get(number), "dataset", number);
    }

    Map<Long, EventCode> acts() {
        return acts;
    }

    private void readParties(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("SELECT number, scheme, name, country, sectors, payload FROM party")) {
            while (row.next()) {
                PartyName name = new PartyName(
                        NameScheme.valueOf(row.getString(2)), row.getString(3), row.getString(4), row.getString(5));
                parties.put(row.getLong(1), new Party(name, Payload.read(row.getString(6), Actor.class)));
            }
        }
    }

    private void readActs(Statement statement) throws SQLException {
        String query = "SELECT number, scheme, code, name, type, mode, context, goldstein FROM act";
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                String type = row.getString(5);
                EventCode act = new EventCode(
                        CodeScheme.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        type == null ? null : EventType.valueOf(type),
                        row.getString(6),
                        row.getString(7),
                        row.getDouble(8));
                acts.put(row.getLong(1), act);
            }
        }
    }

    private void readDatasets(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT number, name, coder FROM dataset")) {
            while (row.next()) {
                datasets.put(row.getLong(1), new Dataset(row.getString(2), Coder.titled(row.getString(3))));
            }
        }
    }

    private static <T> T present(@Nullable T item, String table, long number) {
        if (item == null) {
            throw new StoreException(
                    StoreException.Reason.DAMAGED, "The table " + table + " has no row " + number + ".", null);
        }
        return item;
    }
}
