package org.entente.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.app.json.Json;
import org.entente.model.Coding;
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
            "  entente code dispatches/ --stories --format table",
            "",
            "entente code FILE… [--date YYYY-MM-DD] [--stories] [--format jsonl|table]"
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

    @Option(
            names = "--stories",
            description = "Each event once, however many documents tell it, with the documents that do.")
    private boolean stories;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long start = System.nanoTime();
        List<Coding> codings = Engine.load(inputs.actors()).code(inputs.read(err));
        EventLines lines = stories ? EventLines.once(codings) : EventLines.all(codings);
        switch (format) {
            case JSONL -> lines.json().forEach(line -> out.println(Json.line(line)));
            case TABLE -> out.print(lines.table());
        }
        err.println(Summary.of(codings, System.nanoTime() - start));
        return 0;
    }
}
