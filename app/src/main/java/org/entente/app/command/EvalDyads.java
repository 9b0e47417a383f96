package org.entente.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.evidence.PairEvents;
import org.entente.app.json.DyadJson;
import org.entente.app.json.Json;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.UserError;
import org.entente.network.dyad.DyadForecast;
import org.entente.network.dyad.DyadScores;
import org.entente.network.dyad.DyadTarget;
import org.entente.network.dyad.DyadTest;
import org.entente.network.dyad.PairHistory;
import org.entente.network.dyad.TargetReport;
import org.entente.store.eventdata.FormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How well the outlook of pairs does on a history of events. */
@Command(
        name = "dyads",
        mixinStandardHelpOptions = true,
        description = "The outlook of pairs, scored on history: learnt up to one day, tested from another on.")
final class EvalDyads implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "KEDS events: date, source, target, code.")
    private Path file = Path.of("");

    @Option(
            names = "--train-to",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "Last day to learn from.")
    private LocalDate trainTo = LocalDate.MIN;

    @Option(
            names = "--test-from",
            required = true,
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "First day to forecast.")
    private LocalDate testFrom = LocalDate.MAX;

    @Option(
            names = "--test-to",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "Last day to forecast (default: the last of the file).")
    private @Nullable LocalDate testTo;

    @Option(
            names = "--out",
            paramLabel = "P.tsv",
            description = "Write one line a forecast: id, gold, predicted, confidence (its probability).")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "table|json", description = "table (the default) or json.")
    private EvalFile.Format format = EvalFile.Format.TABLE;

    @Override
    public Integer call() {
        if (!trainTo.isBefore(testFrom)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "The test begins on " + testFrom + ", not after the last day of training, " + trainTo + ".",
                    "Maybe --test-from " + trainTo.plusDays(1) + ".");
        }
        List<TargetReport> reports = measured(history());
        if (out != null) {
            write(reports, out);
        }
        switch (format) {
            case JSON -> spec.commandLine().getOut().println(Json.line(DyadJson.of(reports)));
            case TABLE -> spec.commandLine().getOut().print(table(reports));
        }
        return ExitCode.OK.number();
    }

    private PairHistory history() {
        try {
            PairEvents events = PairEvents.read(file);
            if (events.rejected() > 0) {
                spec.commandLine()
                        .getErr()
                        .println("warning: " + events.rejected() + " rows of \"" + file + "\" could not be taken.");
            }
            return events.history();
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        } catch (FormatException e) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "\"" + file + "\" is no file of KEDS events: " + e.getMessage() + ".",
                    "A line is date, source, target, code: 1979-04-15 USA SAU 042.");
        }
    }

    private List<TargetReport> measured(PairHistory history) {
        if (history.isEmpty()) {
            throw new UserError(
                    ExitCode.BAD_DATA, "\"" + file + "\" holds no event between two actors.", "Is it the right file?");
        }
        LocalDate first = LocalDate.ofEpochDay(history.firstDay());
        LocalDate last = history.reach();
        within("--train-to", trainTo, first, last);
        within("--test-from", testFrom, first, last);
        LocalDate to = testTo == null || testTo.isAfter(last) ? last : testTo;
        within("--test-to", to, testFrom, last);
        if (testTo != null && testTo.isAfter(last)) {
            spec.commandLine().getErr().println("warning: the events end on " + last + "; so does the test.");
        }
        try {
            return new DyadTest(trainTo, testFrom, to, true).run(history, DyadTarget.MEASURED);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    String.valueOf(e.getMessage()),
                    "The events go from " + first + " to " + last + "; leave years on both sides of the test's begin.");
        }
    }

    private static void within(String option, LocalDate date, LocalDate first, LocalDate last) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new UserError(
                    ExitCode.USAGE,
                    option + " " + date + " lies " + (date.isBefore(first) ? "before " + first : "after " + last)
                            + ", where there is nothing to use.",
                    "Give a day from " + first + " to " + last + ".");
        }
    }

    private static String table(List<TargetReport> reports) {
        Table table = new Table("TARGET", "FORECAST BY", "N", "RATE", "BRIER", "SKILL", "AUC", "LOG", "ECE");
        for (TargetReport report : reports) {
            row(table, report, "outlook", report.model());
            row(table, report, "climatology", report.climatology());
            row(table, report, "last value", report.lastValue());
        }
        return table.text();
    }

    private static void row(Table table, TargetReport report, String by, DyadScores scores) {
        table.row(
                report.target().name(),
                by,
                Integer.toString(report.forecasts().size()),
                number(report.baseRate()),
                number(scores.brier()),
                number(scores.skill()),
                number(scores.auc()),
                number(scores.logScore()),
                number(scores.ece()));
    }

    private static void write(List<TargetReport> reports, Path out) {
        StringBuilder lines = new StringBuilder("id\tgold\tpredicted\tconfidence\n");
        for (TargetReport report : reports) {
            for (DyadForecast forecast : report.forecasts()) {
                lines.append(String.join(
                                "|",
                                report.target().name(),
                                forecast.source(),
                                forecast.target(),
                                forecast.at().toString()))
                        .append(forecast.came() ? "\t1\t" : "\t0\t")
                        .append(forecast.probability() >= 0.5 ? "1\t" : "0\t")
                        .append(String.format(Locale.ROOT, "%.6f", forecast.probability()))
                        .append('\n');
            }
        }
        try {
            Files.writeString(out, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.CANNOT_CREATE,
                    "\"" + out + "\" cannot be written: " + e.getMessage() + ".",
                    "Is the folder there?");
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
