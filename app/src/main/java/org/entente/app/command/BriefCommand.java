package org.entente.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.entente.app.brief.Brief;
import org.entente.app.brief.section.BriefComposer;
import org.entente.app.brief.writing.MarkdownWriter;
import org.entente.app.engine.Engine;
import org.entente.app.question.Asked;
import org.entente.app.question.Inquiry;
import org.entente.app.terminal.Output;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.network.stake.Stakes;
import org.entente.text.knowledge.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: read, code, weigh, write the brief. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Read documents and write a brief on two rivals: where they stand, what pulls them together, what"
                + " holds them apart, and whether a common threat is enough. Every claim leads to its sentence.",
        customSynopsis = {
            "",
            "  entente brief examples/gulf-2014 --out brief.html",
            "  entente brief article.txt --date 2014-07-01",
            "  entente brief dispatches/ --rivals Iran,\"United States\" --threat ISIS --out brief.md",
            "",
            "entente brief FILE… [--date YYYY-MM-DD] [--rivals A,B] [--threat C] [--at YYYY-MM-DD] [--out FILE]"
        },
        footer = {"", "Without --rivals the texts tell which two they are about, without --threat who threatens both."})
final class BriefCommand implements Callable<Integer> {
    /** Columns of a line on the terminal. */
    static final int WIDTH = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--rivals", paramLabel = "A,B", description = "The two, by name or id, with a comma between.")
    private @Nullable String rivals;

    @Option(names = "--threat", paramLabel = "C", description = "The common threat, by name or id.")
    private @Nullable String threat;

    @Option(
            names = "--at",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "The day to look from (default: the latest date of publication).")
    private @Nullable LocalDate at;

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it: .html, .md, .json or .pdf (default: Markdown to the terminal).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        Path file = out;
        BriefForm form = file == null ? BriefForm.MARKDOWN : BriefForm.of(file);
        Asked asked = new Asked(Rivalry.names(rivals), threat, at);
        UnaryOperator<Stakes> change = scenario.change();
        if (file != null) {
            Output.tryOut(file);
        }
        List<Document> documents = inputs.read(err);
        Engine engine = Engine.load(inputs.actors());
        List<Coding> codings = engine.code(documents);
        Inquiry inquiry = Inquiry.of(codings, engine.knowledge(), asked, change);
        Brief brief = new BriefComposer(id -> engine.knowledge().state(id).map(State::name))
                .compose(inquiry, inquiry.answer());
        Rivalry.tell(inquiry, err);
        if (file == null) {
            spec.commandLine().getOut().print(MarkdownWriter.write(brief, WIDTH));
        } else {
            Output.write(file, form.write(brief));
        }
        err.println(Summary.of(codings, System.nanoTime() - start) + (file == null ? "" : "; wrote " + file));
        return 0;
    }
}
