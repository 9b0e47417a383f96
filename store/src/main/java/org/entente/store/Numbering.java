package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import org.entente.store.eventdata.EventCode;
import org.entente.store.eventdata.Party;
import org.entente.store.eventdata.PartyName;
import org.jspecify.annotations.Nullable;

/** Gives parties and acts the numbers of their rows, adding those that are new. */
final class Numbering implements AutoCloseable {
    private final PreparedStatement parties;
    private final PreparedStatement acts;
    private final IdentityHashMap<Object, Long> known = new IdentityHashMap<>();

    Numbering(Connection connection) throws SQLException {
        // The update that changes nothing makes the number of a known row come back, too.
        parties = connection.prepareStatement(
                "INSERT INTO party (scheme, name, country, sectors, actor, accountable, payload)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = name RETURNING number");
        acts = connection.prepareStatement("INSERT INTO act (scheme, code, name, type, mode, context, goldstein)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET code = code RETURNING number");
    }

    long of(Party party) throws SQLException {
        Long number = known.get(party);
        return number == null ? add(party) : number;
    }

    long of(EventCode act) throws SQLException {
        Long number = known.get(act);
        return number == null ? add(act) : number;
    }

    @Override
    public void close() throws SQLException {
        try (parties) {
            acts.close();
        }
    }

    private long add(Party party) throws SQLException {
        PartyName name = party.name();
        return add(
                parties,
                party,
                name.scheme().name(),
                name.name(),
                name.country(),
                name.sectors(),
                party.actor().id(),
                party.actor().accountable(),
                Payload.of(party.actor()));
    }

    private long add(EventCode act) throws SQLException {
        return add(
                acts,
                act,
                act.scheme().name(),
                act.code(),
                act.name(),
                act.type() == null ? null : act.type().name(),
                act.mode(),
                act.context(),
                act.goldstein());
    }

    private long add(PreparedStatement statement, Object item, @Nullable Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            long number = result.getLong(1);
            known.put(item, number);
            return number;
        }
    }
}
