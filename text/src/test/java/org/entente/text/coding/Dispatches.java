package org.entente.text.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.text.actor.ActorReader;
import org.entente.text.codebook.Codebook;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.nlp4j.SharedLanguage;
import org.entente.text.tsv.TsvFile;
import org.jspecify.annotations.Nullable;

/** Short texts coded by one coder for all tests of a run, and what was coded as a line to compare. */
final class Dispatches {
    private static final Coder CODER =
            new Coder(SharedLanguage.english(), new ActorReader(ActorKnowledge.bundled()), Codebook.load(), null);

    private Dispatches() {}

    static Coder coder() {
        return CODER;
    }

    /** @param published ISO date, empty for none */
    static Coding code(String published, String text) {
        return CODER.code(document(published, text));
    }

    static Document document(String published, String text) {
        LocalDate date = published.isEmpty() ? null : LocalDate.parse(published);
        return new Document("dispatch", "", date, "test", text);
    }

    /** The dispatches of dispatches.tsv. */
    static List<Document> all() {
        return TsvFile.read(Dispatches.class, "dispatches.tsv").stream()
                .map(row -> document(row.cell(0), row.cell(1)))
                .toList();
    }

    /** The events as {@code SOURCE>TARGET TYPE FACTUALITY}, in their order. */
    static List<String> events(Coding coding) {
        return coding.events().stream().map(Dispatches::line).toList();
    }

    static String line(Event event) {
        return id(event.source()) + ">" + id(event.target()) + " " + event.type() + " " + event.factuality();
    }

    static String id(@Nullable Mention mention) {
        return mention == null ? "-" : mention.actor().id();
    }

    static String ids(List<Mention> mentions) {
        return mentions.stream().map(Dispatches::id).collect(Collectors.joining(" "));
    }

    static String label(@Nullable DateInterval date) {
        return date == null ? "-" : date.label();
    }
}
