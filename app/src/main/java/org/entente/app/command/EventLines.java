package org.entente.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.app.json.EventJson;
import org.entente.app.json.OccurrenceJson;
import org.entente.app.terminal.Table;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.network.story.Occurrence;
import org.entente.network.story.Occurrences;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as lines to print.
 *
 * @param json an object each
 * @param table a table to read
 */
record EventLines(List<ObjectNode> json, String table) {
    private static final Comparator<Occurrence> BY_DATE = Comparator.comparing(
                    EventLines::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Occurrence::citation);

    /** Every event of every document, in the order of the texts. */
    static EventLines all(List<Coding> codings) {
        List<ObjectNode> json = new ArrayList<>();
        Table table = new Table("DATE", "SOURCE", "TYPE", "TARGET", "FACTUALITY", "SAID BY", "EVIDENCE");
        for (Coding coding : codings) {
            for (Event event : coding.events()) {
                json.add(EventJson.event(event));
                table.row(cells(event).toArray(String[]::new));
            }
        }
        return new EventLines(json, table.text());
    }

    /** Each event once, by date, with the documents that tell it. */
    static EventLines once(List<Coding> codings) {
        List<ObjectNode> json = new ArrayList<>();
        Table table = new Table(
                "DATE", "SOURCE", "TYPE", "TARGET", "FACTUALITY", "SAID BY", "EVIDENCE", "INDEPENDENT", "DOCUMENTS");
        for (Occurrence occurrence :
                Occurrences.of(codings).all().stream().sorted(BY_DATE).toList()) {
            json.add(OccurrenceJson.occurrence(occurrence));
            List<String> cells = new ArrayList<>(cells(occurrence.event()));
            cells.add(occurrence.independent() + " of " + occurrence.documents().size());
            cells.add(String.join(" ", occurrence.documents()));
            table.row(cells.toArray(String[]::new));
        }
        return new EventLines(json, table.text());
    }

    private static @Nullable LocalDate from(Occurrence occurrence) {
        DateInterval date = occurrence.event().date();
        return date == null ? null : date.from();
    }

    private static List<String> cells(Event event) {
        DateInterval date = event.date();
        Mention target = event.target();
        Attribution attribution = event.attribution();
        return List.of(
                date == null ? "-" : date.label(),
                event.source().actor().id(),
                event.type().name(),
                target == null ? "-" : target.actor().id(),
                event.factuality().name(),
                attribution == null ? "" : attribution.speaker().actor().id(),
                event.evidence());
    }
}
