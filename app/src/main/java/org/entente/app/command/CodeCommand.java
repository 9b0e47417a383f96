package org.entente.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.app.json.EventJson;
import org.entente.app.json.Json;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.UserError;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Mention;
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
            "  entente code article.txt --explain",
            "",
            "entente code FILE… [--date YYYY-MM-DD] [--format jsonl|table]"
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
        if (explain != null) {
            explain(engine, inputs.read(err), explain, out);
            return 0;
        }
        List<Coding> codings = engine.code(inputs.read(err));
        switch (format) {
            case JSONL ->
                codings.forEach(
                        coding -> coding.events().forEach(event -> out.println(Json.line(EventJson.event(event)))));
            case TABLE -> out.print(table(codings));
        }
        err.println(Summary.of(codings, System.nanoTime() - start));
        return 0;
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

    private static String table(List<Coding> codings) {
        Table table = new Table("DATE", "SOURCE", "TYPE", "TARGET", "FACTUALITY", "SAID BY", "EVIDENCE");
        for (Coding coding : codings) {
            for (Event event : coding.events()) {
                DateInterval date = event.date();
                Mention target = event.target();
                Attribution attribution = event.attribution();
                table.row(
                        date == null ? "-" : date.label(),
                        event.source().actor().id(),
                        event.type().name(),
                        target == null ? "-" : target.actor().id(),
                        event.factuality().name(),
                        attribution == null ? "" : attribution.speaker().actor().id(),
                        event.evidence());
            }
        }
        return table.text();
    }
}
