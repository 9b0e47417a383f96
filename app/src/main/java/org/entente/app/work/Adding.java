package org.entente.app.work;

import java.time.LocalDate;
import java.util.List;
import org.entente.app.engine.Engine;
import org.entente.app.library.Library;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.store.Added;
import org.entente.store.Workspace;
import org.entente.text.coding.Coder;
import org.entente.text.reading.DocumentReader;
import org.entente.text.reading.Problem;
import org.entente.text.reading.Reading;
import org.entente.text.reading.ReadingException;
import org.entente.text.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Reads files, codes them and keeps them in the workspace. The parser and the model are loaded with the first. */
final class Adding {
    private final Library library;
    private @Nullable Engine engine;

    Adding(Library library) {
        this.library = library;
    }

    /**
     * What the client says about what it sends; null where it says nothing.
     *
     * @param title for a text that was pasted
     * @param date of documents that do not date themselves
     * @param source for a text that was pasted, or the address of a page
     */
    record Told(
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String source) {}

    /** One after the other; one that cannot be read does not stop the others. */
    void add(Job job, List<Incoming.Item> items, Told told) {
        for (Incoming.Item item : items) {
            job.says(item.name());
            add(job, item, told);
        }
    }

    private void add(Job job, Incoming.Item item, Told told) {
        try {
            Reading reading = new DocumentReader().read(item.file(), new ReadingOptions(told.date()));
            job.more(reading.documents().size() + reading.problems().size() - 1);
            for (Document document : reading.documents()) {
                job.finished(
                        add(told(item.named(document), told, reading.documents().size() == 1)));
            }
            reading.problems().forEach(problem -> job.finished(failed(problem, item)));
        } catch (ReadingException unreadable) {
            job.more(unreadable.problems().size() - 1);
            unreadable.problems().forEach(problem -> job.finished(failed(problem, item)));
        }
    }

    private JobResult add(Document given) {
        Document document = library.read(workspace -> workspace.named(given));
        String shown = document.title().isBlank() ? document.id() : document.title();
        String key = Workspace.key(document);
        if (library.read(workspace -> workspace.holds(document, Coder.NAME))) {
            return new JobResult(shown, key, Added.KNOWN, null, null, null);
        }
        Coding coding = engine().code(document);
        Added added = library.write(workspace -> workspace.add(coding, Coder.NAME));
        return new JobResult(shown, key, added, null, null, coding.events().size());
    }

    private synchronized Engine engine() {
        Engine loaded = engine == null ? Engine.load(null) : engine;
        engine = loaded;
        return loaded;
    }

    private static Document told(Document document, Told told, boolean alone) {
        String title = told.title() != null && alone ? told.title() : document.title();
        String source = told.source() != null ? told.source() : document.source();
        return new Document(document.id(), title, document.published(), source, document.text());
    }

    private static JobResult failed(Problem problem, Incoming.Item item) {
        return JobResult.failed(item.named(problem.where()), problem.what(), problem.hint());
    }
}
