package org.entente.app.brief.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Citation;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Statement;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/** All that was read, by what cites it; made once for any number of briefs on the same question. */
final class Archive {
    /** A sentence of a document. */
    record Place(String document, int sentence) {}

    final List<Coding> codings;
    private final Reporting reporting;
    private final Map<String, Coding> byDocument = new HashMap<>();
    private final Map<Citation, Place> places = new HashMap<>();
    private final Map<Citation, Event> events = new HashMap<>();
    private final Map<Citation, Statement> statements = new HashMap<>();
    private final List<Event> inOrder = new ArrayList<>();

    Archive(List<Coding> codings, Reporting reporting) {
        this.codings = codings;
        this.reporting = reporting;
        for (Coding coding : codings) {
            String document = coding.document().id();
            byDocument.put(document, coding);
            inOrder.addAll(coding.events());
            coding.events().forEach(one -> {
                Citation citation = Citation.of(one);
                events.put(citation, one);
                places.put(citation, new Place(document, one.sentence()));
            });
            coding.statements().forEach(one -> {
                Citation citation = Citation.of(one);
                statements.put(citation, one);
                places.put(citation, new Place(document, one.sentence()));
            });
            coding.conditions().forEach(one -> places.put(Citation.of(one), new Place(document, one.sentence())));
            coding.commitments().forEach(one -> places.put(Citation.of(one), new Place(document, one.sentence())));
            coding.milestones().forEach(one -> places.put(Citation.of(one), new Place(document, one.sentence())));
        }
        inOrder.sort(Comparator.comparing(this::told, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
    }

    /** All events by date, else by that of their document, within a day in the order of the texts. */
    List<Event> inOrder() {
        return inOrder;
    }

    @Nullable
    Coding coding(String document) {
        return byDocument.get(document);
    }

    @Nullable
    Event event(Citation citation) {
        return events.get(citation);
    }

    @Nullable
    Statement statement(Citation citation) {
        return statements.get(citation);
    }

    /** Where something stands; null for what was not read. */
    @Nullable
    Place place(Citation citation) {
        if (citation.kind() != Citation.Kind.SENTENCE) {
            return places.get(citation);
        }
        Coding coding = byDocument.get(citation.document());
        int index = Integer.parseInt(citation.id());
        return coding == null || index >= coding.sentences().size() ? null : new Place(citation.document(), index);
    }

    /** The day it happened, else the day it was told. */
    private @Nullable LocalDate told(Event event) {
        DateInterval date = event.date();
        return date == null ? reporting.publishedOf(event.document()) : date.from();
    }
}
