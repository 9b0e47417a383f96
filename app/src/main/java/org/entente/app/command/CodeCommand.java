package org.entente.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.app.json.EventJson;
import org.entente.app.json.Json;
import org.entente.app.terminal.Table;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
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

    @Option(names = "--format", paramLabel = "jsonl|table", description = "jsonl (the default) or a table to read.")
    private Format format = Format.JSONL;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long start = System.nanoTime();
        List<Coding> codings = Engine.load(inputs.actors()).code(inputs.read(err));
        switch (format) {
            case JSONL ->
                codings.forEach(
                        coding -> coding.events().forEach(event -> out.println(Json.line(EventJson.event(event)))));
            case TABLE -> out.print(table(codings));
        }
        err.println(Summary.of(codings, System.nanoTime() - start));
        return 0;
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
