package org.entente.app.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.app.evidence.EventData;
import org.entente.app.evidence.Evidence;
import org.entente.app.question.Inquiry;
import org.entente.app.terminal.UserError;
import org.entente.model.Coding;
import org.entente.store.Catalogued;
import org.entente.text.knowledge.ActorKnowledge;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace held at one time, with what was worked out from it. Nothing is loaded before it is asked for; safe
 * for any number of threads.
 */
public final class Edition {
    /** Results of questions; one of event data may hold some ten megabytes. */
    private static final int MOST_RESULTS = 24;

    private final String version;
    private final Library library;
    private final Memory contents = new Memory(Integer.MAX_VALUE);
    private final Memory results = new Memory(MOST_RESULTS);

    Edition(String version, Library library) {
        this.version = version;
        this.library = library;
    }

    private record Texts(List<Coding> codings, Map<String, Catalogued> byKey, Map<String, Catalogued> byId) {}

    /** Names it: no other edition of any workspace has the same. */
    public String version() {
        return version;
    }

    public ActorKnowledge knowledge() {
        return library.knowledge();
    }

    /** Every text as it was coded and corrected, by date of publication, then by id. */
    public List<Coding> texts() {
        return loaded().codings();
    }

    /** The text with a key; empty when there is none. */
    public Optional<Coding> text(String key) {
        return Optional.ofNullable(loaded().byKey().get(key)).flatMap(document -> coding(document.id()));
    }

    /** The names of a document; empty where the id is that of a file of event data, or nothing here. */
    public Optional<Catalogued> catalogued(String document) {
        return Optional.ofNullable(loaded().byId().get(document));
    }

    /** The key of a document, null where it has no text. */
    public @Nullable String key(String document) {
        return catalogued(document).map(Catalogued::key).orElse(null);
    }

    /** The text with an id. */
    public Optional<Coding> coding(String document) {
        return Optional.ofNullable(
                contents.of("by id", ById.class, this::byId).codings().get(document));
    }

    /** Texts and event data. */
    public Evidence evidence() {
        return new Evidence(texts(), data());
    }

    /** The event data; who is in it and its last day are looked up once. */
    public EventData data() {
        return contents.of("data", LibraryData.class, () -> new LibraryData(library));
    }

    /**
     * The last day of a text or an event.
     *
     * @throws UserError when the workspace is empty, or nothing in it has a date
     */
    public LocalDate latest() {
        return contents.of("latest", LocalDate.class, () -> Inquiry.latest(evidence()));
    }

    /**
     * What the work yields, worked out once for a key and kept for a while; several who ask at once wait for one.
     *
     * @param key a record of all that the work depends on beside this edition
     */
    public <T> T kept(Object key, Class<T> type, Supplier<T> work) {
        return results.of(key, type, work);
    }

    /** The same, kept as long as this edition is: for what every question needs. */
    public <T> T always(Object key, Class<T> type, Supplier<T> work) {
        return contents.of(key, type, work);
    }

    private record ById(Map<String, Coding> codings) {}

    private ById byId() {
        Map<String, Coding> codings = new HashMap<>();
        texts().forEach(coding -> codings.put(coding.document().id(), coding));
        return new ById(codings);
    }

    private Texts loaded() {
        return contents.of(
                "texts",
                Texts.class,
                () -> library.read(workspace -> {
                    Map<String, Catalogued> byKey = new HashMap<>();
                    Map<String, Catalogued> byId = new HashMap<>();
                    for (Catalogued document : workspace.catalogue()) {
                        byKey.put(document.key(), document);
                        byId.put(document.id(), document);
                    }
                    return new Texts(workspace.codings(), byKey, byId);
                }));
    }
}
