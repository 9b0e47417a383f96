package org.entente.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.app.json.EventJson;
import org.entente.app.json.Json;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.text.coding.Explanations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Documents to events, nothing stored. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Code documents to events: who did what to whom, when, and who says so.",
        customSynopsis = {
            "",
            "  entente code article.txt --date 2014-07-01",
            "  cat dispatches.jsonl | entente code - > events.jsonl",
            "  entente code papers/ --stories --format table",
            "  entente code article.txt --explain",
            "",
            "entente code FILE… [--date YYYY-MM-DD] [--stories] [--explain] [--format jsonl|table]"
        },
        footer = {"", "A .jsonl input has one document a line: {\"id\",\"date\",\"title\",\"text\"}."})
final class CodeCommand implements Callable<Integer> {
    enum Format {
        JSONL,
        TABLE
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private ReadingWith reading = new ReadingWith();

    @Option(names = "--format", paramLabel = "jsonl|table", description = "jsonl (the default) or a table to read.")
    private Format format = Format.JSONL;

    @Option(
            names = "--stories",
            description = "Each event once, however many documents tell it, with the documents that do.")
    private boolean stories;

    @Option(
            names = "--explain",
            paramLabel = "EVENT",
            arity = "0..1",
            fallbackValue = "",
            description = "Say why: words, frame, competing labels; of one event by its id, or of all.")
    private @Nullable String explain;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long start = System.nanoTime();
        Engine engine = Engine.load(inputs.actors(), reading.settings());
        List<Document> documents = inputs.read(err);
        if (explain != null) {
            explain(engine, documents, explain, out);
            return 0;
        }
        Summary summary = new Summary();
        if (format == Format.JSONL && !stories) {
            // One after the other, so that a hundred thousand documents need no more memory than their texts.
            engine.code(documents, coding -> {
                coding.events().forEach(event -> out.println(Json.line(EventJson.event(event))));
                summary.add(coding);
            });
        } else {
            print(engine, documents, summary, out);
        }
        err.println(summary.text(System.nanoTime() - start));
        return 0;
    }

    private void print(Engine engine, List<Document> documents, Summary summary, PrintWriter out) {
        List<Coding> codings = new ArrayList<>();
        engine.code(documents, codings::add);
        codings.forEach(summary::add);
        EventLines lines = stories ? EventLines.once(codings) : EventLines.all(codings);
        switch (format) {
            case JSONL -> lines.json().forEach(line -> out.println(Json.line(line)));
            case TABLE -> out.print(lines.table());
        }
    }

    private static void explain(Engine engine, List<Document> documents, String wanted, PrintWriter out) {
        boolean any = false;
        for (Document document : documents) {
            Explanations explanations = new Explanations();
            for (Event event : engine.code(document, explanations).events()) {
                if (wanted.isEmpty() || event.id().equals(wanted)) {
                    any = true;
                    out.print(ExplanationText.of(event, explanations.of(event)));
                }
            }
        }
        if (!any && !wanted.isEmpty()) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "These documents have no event \"" + wanted + "\".",
                    "Its id is the first value of a line of 'entente code'; --explain alone explains all.");
        }
    }
}
