package org.entente.store.eventdata;

import java.util.ArrayList;
import java.util.List;

/** The events that one row tells: each who acts with each who is acted on. */
final class PloverPairs {
    private PloverPairs() {}

    static List<Row> of(long day, PloverParty source, PloverParty target, EventCode code) throws BadRow {
        List<PartyName> acting = source.parties();
        List<PartyName> acted = target.parties();
        if (acting.isEmpty()) {
            throw new BadRow("there is no source actor");
        }
        List<Row> rows = new ArrayList<>(acting.size() * Math.max(1, acted.size()));
        for (PartyName one : acting) {
            if (acted.isEmpty()) {
                rows.add(new Row.OfEvent(day, one, null, code));
            }
            for (PartyName other : acted) {
                rows.add(new Row.OfEvent(day, one, other, code));
            }
        }
        return rows;
    }
}
