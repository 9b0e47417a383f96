package org.entente.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.engine.Engine;
import org.entente.app.evidence.Evidence;
import org.entente.app.evidence.LoggedData;
import org.entente.app.forecast.Expectation;
import org.entente.app.forecast.ExpectationJson;
import org.entente.app.forecast.ExpectationText;
import org.entente.app.forecast.Expecting;
import org.entente.app.json.Json;
import org.entente.app.question.Inquiry;
import org.entente.app.question.NamedActors;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.model.Coding;
import org.entente.network.dyad.DyadModel;
import org.entente.network.reporting.Reporting;
import org.entente.store.EventLog;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What comes next on a pair or an actor, from what the workspace holds. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "The outlook for a pair, and the likeliest next events of a pair or an actor, with reasons.",
        customSynopsis = {
            "",
            "  entente forecast USA IRN --at 1990-08-02 --horizon 30d --store gulf.db",
            "  entente forecast Iraq --at 1990-07-20 --horizon 7d --store gulf.db",
            "",
            "entente forecast A [B] [--at YYYY-MM-DD] [--horizon 7d|30d|90d] [--model FILE] [--store FILE]"
                    + " [--format text|json]"
        })
final class ForecastCommand implements Callable<Integer> {
    private static final Pattern DAYS = Pattern.compile("(7|30|90)d?");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", description = "An actor, by name or id.")
    private String a = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other one of a pair.")
    private @Nullable String b;

    @Option(
            names = "--at",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "The last day that is known (default: the latest event or text).")
    private @Nullable LocalDate at;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            defaultValue = "30d",
            description = "7d, 30d (the default) or 90d.")
    private String horizon = "30d";

    @Option(names = "--model", paramLabel = "FILE", description = "A model of your own, from 'entente fit'.")
    private @Nullable Path modelFile;

    @Mixin
    private Stores stores = new Stores();

    @Option(names = "--format", paramLabel = "text|json", description = "Text (the default) or JSON.")
    private Answers format = Answers.TEXT;

    @Override
    public Integer call() {
        int days = days();
        DyadModel model = model();
        return stores.contents((texts, log) -> forecast(texts, log, model, days));
    }

    private int forecast(List<Coding> texts, EventLog log, DyadModel model, int days) {
        ActorKnowledge knowledge = Engine.knowledge(null);
        Evidence evidence = new Evidence(texts, new LoggedData(log));
        LocalDate known = at == null ? Inquiry.latest(evidence) : at;
        NamedActors actors =
                new NamedActors(Reporting.of(texts), evidence.data().actors(), knowledge, known);
        String first = actors.id(a);
        String second = b == null ? null : actors.id(b);
        if (first.equals(second)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "\"" + a + "\" and \"" + b + "\" are the same actor, " + first + ".",
                    "Name two that act for themselves, or one alone.");
        }
        Expectation expectation = expect(Expecting.of(texts, log, model), first, second, known, days);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.print(Json.indented(ExpectationJson.of(expectation)));
            case TEXT ->
                out.print(new ExpectationText(
                                expectation,
                                id -> knowledge.state(id).map(State::name).orElse(id))
                        .text());
        }
        return ExitCode.OK.number();
    }

    private static Expectation expect(
            Expecting expecting, String first, @Nullable String second, LocalDate known, int days) {
        try {
            return expecting.expect(first, second, known, days);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    String.valueOf(e.getMessage()),
                    "A forecast needs events of both up to the day; is --at before the data?");
        }
    }

    private int days() {
        Matcher days = DAYS.matcher(horizon);
        if (!days.matches()) {
            throw new UserError(
                    ExitCode.USAGE,
                    "--horizon is 7d, 30d or 90d, not \"" + horizon + "\".",
                    "The outlook was fitted and scored for these three.");
        }
        return Integer.parseInt(days.group(1));
    }

    private DyadModel model() {
        Path file = modelFile;
        if (file == null) {
            return DyadModel.bundled();
        }
        try {
            return DyadModel.read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "\"" + file + "\" is no model: " + e.getMessage(),
                    "Write one with 'entente fit --out " + file + "'.");
        }
    }
}
