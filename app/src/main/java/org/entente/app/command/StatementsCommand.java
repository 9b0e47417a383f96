package org.entente.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.app.json.EventJson;
import org.entente.app.json.Json;
import org.entente.app.terminal.Table;
import org.entente.model.Coding;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who says what: speaker, cue, content, factuality. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Who says what: speaker, cue, content, and whether it is asserted, denied or conditional.",
        customSynopsis = {
            "",
            "  entente statements article.txt",
            "  entente statements article.txt --format table",
            "",
            "entente statements FILE… [--date YYYY-MM-DD] [--format jsonl|table]"
        })
final class StatementsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", paramLabel = "jsonl|table", description = "jsonl (the default) or a table to read.")
    private CodeCommand.Format format = CodeCommand.Format.JSONL;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long start = System.nanoTime();
        List<Coding> codings = Engine.load(inputs.actors()).code(inputs.read(err));
        switch (format) {
            case JSONL ->
                codings.forEach(coding ->
                        coding.statements().forEach(said -> out.println(Json.line(EventJson.statement(said)))));
            case TABLE -> out.print(table(codings));
        }
        err.println(Summary.of(codings, System.nanoTime() - start));
        return 0;
    }

    private static String table(List<Coding> codings) {
        Table table = new Table("SPEAKER", "CUE", "FACTUALITY", "CONTENT");
        for (Coding coding : codings) {
            for (Statement statement : coding.statements()) {
                Mention speaker = statement.speaker();
                Span words = statement.speakerText();
                Span cue = statement.cue();
                String text = coding.document().text();
                String named = words == null ? "-" : words.of(text);
                table.row(
                        speaker == null ? named : speaker.actor().id(),
                        cue == null ? "" : cue.of(text),
                        statement.factuality().name(),
                        statement.text());
            }
        }
        return table.text();
    }
}
