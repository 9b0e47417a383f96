package org.entente.app.evidence;

import java.util.List;
import org.entente.model.Coding;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;

/**
 * What the texts and the event data have of some actors, brought together.
 *
 * @param data the event data
 * @param reporting texts and event data
 * @param ties the ties of all who are in it
 */
public record Gathered(List<Coding> data, Reporting reporting, Ties ties) {
    public Gathered {
        data = List.copyOf(data);
    }

    static Gathered of(Reporting told, List<Coding> data) {
        Reporting reporting = told.plus(data);
        return new Gathered(data, reporting, Ties.of(reporting, TieSettings.DEFAULT));
    }
}
