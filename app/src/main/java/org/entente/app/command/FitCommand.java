package org.entente.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.evidence.LoggedPairs;
import org.entente.app.evidence.PairEvents;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.UserError;
import org.entente.network.dyad.CardScore;
import org.entente.network.dyad.DyadFitting;
import org.entente.network.dyad.DyadModel;
import org.entente.network.dyad.PairHistory;
import org.entente.store.eventdata.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the outlook of pairs anew, from the workspace's event data or from files. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = "Learn the outlook of pairs from your own events.",
        customSynopsis = {
            "",
            "  entente fit --store gulf.db --out gulf-model.tsv",
            "  entente fit gulf.tsv.gz levant.tsv.gz --out model.tsv",
            "",
            "entente fit [KEDS-FILE…] [--store FILE] [--out MODEL.tsv]"
        })
final class FitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "KEDS events (default: those of the workspace).")
    private List<Path> files = List.of();

    @Mixin
    private Stores stores = new Stores();

    @Option(
            names = "--out",
            paramLabel = "MODEL.tsv",
            defaultValue = "dyad-model.tsv",
            description = "Where the model goes (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("dyad-model.tsv");

    @Override
    public Integer call() {
        DyadModel model = fitted();
        try {
            Files.writeString(out, String.join("\n", model.lines()) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.CANNOT_CREATE,
                    "\"" + out + "\" cannot be written: " + e.getMessage() + ".",
                    "Is the folder there?");
        }
        PrintWriter err = spec.commandLine().getErr();
        spec.commandLine().getOut().print(table(model));
        err.println("Fitted on " + model.card().pairs() + " pairs, "
                + model.card().from() + " to " + model.card().to() + "; the model is in \"" + out + "\".");
        return ExitCode.OK.number();
    }

    private DyadModel fitted() {
        try {
            return (files.isEmpty() ? ofWorkspace() : ofFiles()).fit();
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    String.valueOf(e.getMessage()),
                    "A few years of events of a few dozen pairs are needed: entente import --from keds FILE…");
        }
    }

    private DyadFitting ofWorkspace() {
        PairHistory history = stores.contents((texts, log) -> LoggedPairs.of(log));
        return new DyadFitting(
                List.of(history), "the event data of " + stores.file().getFileName());
    }

    private DyadFitting ofFiles() {
        List<PairHistory> histories = new ArrayList<>();
        for (Path file : files) {
            try {
                histories.add(PairEvents.read(file).history());
            } catch (IOException e) {
                throw Unreadable.of(file, e);
            } catch (FormatException e) {
                throw new UserError(
                        ExitCode.BAD_DATA,
                        "\"" + file + "\" is no file of KEDS events: " + e.getMessage() + ".",
                        "A line is date, source, target, code: 1979-04-15 USA SAU 042.");
            }
        }
        List<String> names =
                files.stream().map(file -> file.getFileName().toString()).toList();
        return new DyadFitting(histories, String.join(", ", names));
    }

    private static String table(DyadModel model) {
        Table table = new Table("TARGET", "CASES", "RATE", "BRIER", "SKILL", "AUC", "ECE");
        for (Map.Entry<String, CardScore> entry : model.card().scores().entrySet()) {
            CardScore score = entry.getValue();
            table.row(
                    entry.getKey(),
                    Integer.toString(score.cases()),
                    number(score.rate()),
                    number(score.brier()),
                    number(score.skill()),
                    number(score.auc()),
                    number(score.ece()));
        }
        return table.text();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
