package org.entente.app.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.brief.Brief;
import org.entente.app.brief.section.BriefComposer;
import org.entente.app.brief.writing.AnswerJson;
import org.entente.app.brief.writing.TextWriter;
import org.entente.app.engine.Engine;
import org.entente.app.evidence.Evidence;
import org.entente.app.json.Json;
import org.entente.app.question.Answerable;
import org.entente.app.question.Asked;
import org.entente.app.question.Inquiry;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The answer for two rivals and a threat, from what the workspace holds. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Is a common threat enough to push two rivals together? Asked of a workspace.",
        customSynopsis = {
            "",
            "  entente ask Iran \"United States\" --threat ISIS --at 2014-07-01",
            "  entente ask USA IRN --store gulf.db --format json",
            "",
            "entente ask A B [--threat C] [--at YYYY-MM-DD] [--store FILE] [--format text|json]"
        })
final class AskCommand implements Callable<Integer> {
    /** The parts of a brief that make up an answer. */
    private static final List<String> PARTS = List.of("stand", "chances", "forces", "threat", "watch", "missing");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", description = "One rival, by name or id.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String b = "";

    @Option(names = "--threat", paramLabel = "C", description = "The common threat (default: as the texts tell).")
    private @Nullable String threat;

    @Option(
            names = "--at",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "The day to look from (default: the latest date of publication).")
    private @Nullable LocalDate at;

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Mixin
    private Stores stores = new Stores();

    @Option(names = "--format", paramLabel = "text|json", description = "Text (the default) or JSON.")
    private Answers format = Answers.TEXT;

    @Override
    public Integer call() {
        return stores.evidence(this::answer);
    }

    private int answer(Evidence evidence) {
        PrintWriter out = spec.commandLine().getOut();
        ActorKnowledge knowledge = Engine.knowledge(null);
        Inquiry inquiry = Inquiry.of(evidence, knowledge, new Asked(List.of(a, b), threat, at), scenario.change());
        Answerable.require(inquiry);
        switch (format) {
            case JSON -> out.print(Json.indented(AnswerJson.of(inquiry.answer())));
            case TEXT -> {
                Brief brief = new BriefComposer(id -> knowledge.state(id).map(State::name))
                        .compose(inquiry, inquiry.answer());
                out.print(TextWriter.write(brief.only(PARTS), BriefCommand.WIDTH));
            }
        }
        return 0;
    }
}
