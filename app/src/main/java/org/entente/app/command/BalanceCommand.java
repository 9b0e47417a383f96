package org.entente.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.app.balance.BalanceJson;
import org.entente.app.balance.BalanceText;
import org.entente.app.balance.NetworkBalance;
import org.entente.app.balance.WhatIf;
import org.entente.app.evidence.AllTies;
import org.entente.app.json.Json;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.network.balance.SignedGraph;
import org.entente.store.signed.Contradiction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How far a signed network is from balance, with proof. */
@Command(
        name = "balance",
        mixinStandardHelpOptions = true,
        description =
                "How far a signed network is from balance: triads, camps, the exact frustration index with proof.",
        customSynopsis = {
            "",
            "  entente balance tribes.csv",
            "  entente balance states.csv --at 1950 --what-if USA,RUS,1",
            "  entente balance --store gulf.db --at 1990-12-31 --format json",
            "",
            "entente balance [FILE] [--at YEAR|DATE] [--what-if A,B,SIGN]… [--certificate] [--format text|json]"
        },
        footer = {
            "",
            "FILE has a row for each tie with the columns a,b,sign and maybe year; the sign of the number counts.",
            "Without FILE the network is that of the workspace: every tie whose sign is sure on the day.",
            "--what-if takes 1 for a friendly tie, -1 for a hostile one, 0 for none."
        })
final class BalanceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The network: a CSV, plain or gzip.")
    private @Nullable Path file;

    @Option(
            names = "--at",
            paramLabel = "YEAR|DATE",
            description = "A year of the file, or a day of the workspace (default: its last).")
    private @Nullable String at;

    @Option(names = "--what-if", paramLabel = "A,B,SIGN", description = "What one tie would do to the index.")
    private List<String> changes = new ArrayList<>();

    @Option(
            names = "--certificate",
            description = "With --format json: add the contradictory cycles that prove the index.")
    private boolean certificate;

    @Option(
            names = "--contradictions",
            paramLabel = "refuse|hostile|omit",
            description = "What to do with a tie that is friendly in one row and hostile in another (default: refuse).")
    private Contradiction contradictions = Contradiction.REFUSE;

    @Mixin
    private Stores stores = new Stores();

    @Option(names = "--format", paramLabel = "text|json", description = "Text (the default) or JSON.")
    private Answers format = Answers.TEXT;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            network(workspace(), out);
            return 0;
        }
        BalanceFile read = BalanceFile.read(
                file, year(), contradictions, spec.commandLine().getErr());
        if (read.yearly() && at == null) {
            years(read, out);
        } else {
            network(read.graphs().values().iterator().next(), out);
        }
        return 0;
    }

    private SignedGraph workspace() {
        return stores.contents((texts, log) -> {
            LocalDate day = at == null ? Stores.latest(texts, log) : day(at);
            List<SignedGraph.Named> signs = AllTies.of(texts, log, day, day).signs(day);
            if (signs.isEmpty()) {
                throw new UserError(
                        ExitCode.BAD_DATA,
                        "On " + day + " no tie in " + stores.file() + " has a sure sign.",
                        "Choose another day with --at, or add more reports.");
            }
            spec.commandLine()
                    .getErr()
                    .println("The network of " + stores.file() + " on " + day + ": ties whose sign is sure.");
            return SignedGraph.of(signs);
        });
    }

    private @Nullable Integer year() {
        if (at == null) {
            return null;
        }
        if (!at.matches("\\d{4}(-\\d\\d-\\d\\d)?")) {
            throw new UserError(ExitCode.USAGE, "\"" + at + "\" is no year.", "Write it as --at 1950");
        }
        return Integer.valueOf(at.substring(0, 4));
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words.matches("\\d{4}") ? words + "-12-31" : words);
        } catch (DateTimeParseException e) {
            throw new UserError(ExitCode.USAGE, "\"" + words + "\" is no date.", "Write it as --at 1990-12-31");
        }
    }

    private void years(BalanceFile read, PrintWriter out) {
        if (!changes.isEmpty()) {
            throw new UserError(
                    ExitCode.USAGE,
                    "--what-if needs one network, and " + read.file() + " has "
                            + read.graphs().size() + " years.",
                    "Choose one: --at " + read.graphs().lastKey());
        }
        SortedMap<Integer, NetworkBalance> years = new TreeMap<>();
        read.graphs().forEach((year, graph) -> years.put(year, NetworkBalance.of(graph)));
        switch (format) {
            case JSON -> out.println(Json.line(new BalanceJson(certificate).years(years)));
            case TEXT -> out.print(BalanceText.years(years));
        }
    }

    private void network(SignedGraph graph, PrintWriter out) {
        List<WhatIf.Change> wanted =
                changes.stream().map(change -> TieChange.of(change, graph)).toList();
        NetworkBalance balance = NetworkBalance.of(graph);
        List<WhatIf> results =
                wanted.stream().map(change -> WhatIf.of(balance, change)).toList();
        switch (format) {
            case JSON -> {
                ObjectNode node = new BalanceJson(certificate).network(balance);
                ArrayNode list = results.isEmpty() ? node.arrayNode() : node.putArray("whatIf");
                results.forEach(result -> list.add(BalanceJson.whatIf(result)));
                out.println(Json.line(node));
            }
            case TEXT -> {
                out.print(BalanceText.network(balance));
                out.print(results.isEmpty() ? "" : "\n");
                results.forEach(result -> out.print(BalanceText.whatIf(result)));
            }
        }
    }
}
