package org.entente.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.brief.Block;
import org.entente.app.brief.section.Relation;
import org.entente.app.brief.writing.HistoryJson;
import org.entente.app.brief.writing.PictureFile;
import org.entente.app.brief.writing.TextWriter;
import org.entente.app.engine.Engine;
import org.entente.app.evidence.Evidence;
import org.entente.app.json.Json;
import org.entente.app.question.Asked;
import org.entente.app.question.Inquiry;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.Output;
import org.entente.app.terminal.UserError;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The history of a relation, its breaks and its conditions. */
@Command(
        name = "ties",
        mixinStandardHelpOptions = true,
        description = "How two actors have stood to each other over time: breaks, standing conditions, a small chart.",
        customSynopsis = {
            "",
            "  entente ties Iran \"United States\"",
            "  entente ties USA IRN --from 2009-01-01 --to 2014-07-01 --store gulf.db",
            "",
            "entente ties A B [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--store FILE] [--format text|json]"
        })
final class TiesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", description = "One actor, by name or id.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String b = "";

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "First day (default: the first thing known of the two).")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "Last day (default: the latest date of publication).")
    private @Nullable LocalDate to;

    @Mixin
    private Stores stores = new Stores();

    @Option(names = "--format", paramLabel = "text|json", description = "Text (the default) or JSON.")
    private Answers format = Answers.TEXT;

    @Option(names = "--out", paramLabel = "FILE.svg", description = "Also draw the relation over time as a picture.")
    private @Nullable Path picture;

    @Override
    public Integer call() {
        return stores.evidence(this::tell);
    }

    private int tell(Evidence evidence) {
        PrintWriter out = spec.commandLine().getOut();
        LocalDate last = to == null ? Inquiry.latest(evidence) : to;
        if (from != null && from.isAfter(last)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "The time from " + from + " to " + last + " ends before it begins.",
                    "Give an earlier --from or a later --to.");
        }
        ActorKnowledge knowledge = Engine.knowledge(null);
        Inquiry inquiry = Inquiry.standing(evidence, knowledge, new Asked(List.of(a, b), null, last));
        Relation relation = Relation.of(inquiry, from, id -> knowledge.state(id).map(State::name));
        Path drawn = picture;
        if (drawn != null) {
            draw(relation, drawn);
        }
        switch (format) {
            case JSON -> out.print(Json.indented(HistoryJson.of(relation, inquiry.signals())));
            case TEXT -> out.print(TextWriter.write(relation, BriefCommand.WIDTH));
        }
        return 0;
    }

    private static void draw(Relation relation, Path file) {
        Block.Picture picture = relation.picture()
                .orElseThrow(() -> new UserError(
                        ExitCode.BAD_DATA,
                        "Too little is known of the two for a picture over time.",
                        "Leave out --out, or add more reports."));
        Output.write(file, PictureFile.of(picture));
    }
}
