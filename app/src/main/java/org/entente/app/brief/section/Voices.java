package org.entente.app.brief.section;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.brief.Line;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Named;
import org.entente.app.brief.wording.PlainText;
import org.entente.model.Citation;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Statement;
import org.entente.model.Timing;
import org.jspecify.annotations.Nullable;

/** Statements as sentences: who, when, how, in what words. */
final class Voices {
    private static final int LONGEST = 320;

    private final Material material;
    private final Map<String, Statement> byId = new LinkedHashMap<>();

    Voices(Material material) {
        this.material = material;
        material.codings.forEach(coding -> coding.statements()
                .forEach(statement -> byId.put(key(statement.document(), statement.id()), statement)));
    }

    /** "John Kerry says, under a condition, three hours after …: “…”". */
    Line line(Statement statement) {
        Mention speaker = statement.speaker();
        String when = when(statement);
        Named name = speaker == null ? new Named("an unnamed voice", false) : material.names.of(speaker.actor());
        String verb = verb(statement, name.plural()) + (when.isEmpty() ? "" : ", " + when) + ": ";
        return Line.EMPTY
                .strong(name.capital())
                .words(" " + verb)
                .quoted(PlainText.shortened(words(statement), LONGEST))
                .cite(material.numbers(Citation.of(statement)));
    }

    private static String words(Statement statement) {
        return statement.quoted() ? statement.text() : statement.text().replaceFirst("^that ", "");
    }

    /** What is not quoted comes from the report, not from the speaker's mouth. */
    private static String verb(Statement statement, boolean plural) {
        if (!statement.quoted()) {
            return (plural ? "are" : "is") + " reported to " + infinitive(statement);
        }
        String s = plural ? "" : "s";
        return switch (statement.factuality()) {
            case ASSERTED -> "say" + s;
            case DENIED -> plural ? "deny" : "denies";
            case PLANNED -> "announce" + s;
            case CONDITIONAL -> "say" + s + " under a condition";
            case POSSIBLE -> "leave" + s + " it open";
        };
    }

    private static String infinitive(Statement statement) {
        return switch (statement.factuality()) {
            case ASSERTED -> "say";
            case DENIED -> "deny";
            case PLANNED -> "announce";
            case CONDITIONAL -> "say under a condition";
            case POSSIBLE -> "leave it open";
        };
    }

    /** "three hours after John Kerry", "on 16 June 2014"; empty when nothing dates it but the document. */
    String when(Statement statement) {
        Timing timing = statement.timing();
        if (timing != null) {
            String anchor = anchor(statement.document(), timing.anchor());
            if (!anchor.isEmpty()) {
                return Dates.offset(timing.offset()) + " " + anchor;
            }
        }
        DateInterval date = statement.date();
        return date == null || published(statement, date) ? "" : Dates.when(date);
    }

    /** By whom or what the anchor is known. */
    private String anchor(String document, String id) {
        Statement statement = byId.get(key(document, id));
        if (statement != null) {
            Mention speaker = statement.speaker();
            return speaker == null ? "" : material.names.of(speaker.actor()).text();
        }
        Event event = material.event(new Citation(Citation.Kind.EVENT, document, id));
        return event == null
                ? ""
                : "what is told of " + material.names.of(event.source().actor()).text();
    }

    private boolean published(Statement statement, DateInterval date) {
        var published = material.reporting.publishedOf(statement.document());
        return published != null && date.equals(DateInterval.day(published));
    }

    @Nullable
    Statement statement(Event event) {
        var attribution = event.attribution();
        return attribution == null ? null : material.statement(event.document(), attribution.statement());
    }

    private static String key(String document, String id) {
        return document + "\n" + id;
    }
}
