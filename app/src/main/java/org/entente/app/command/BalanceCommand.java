package org.entente.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.app.balance.BalanceJson;
import org.entente.app.balance.BalanceText;
import org.entente.app.balance.NetworkBalance;
import org.entente.app.balance.WhatIf;
import org.entente.app.json.Json;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.network.balance.SignedGraph;
import org.entente.store.signed.Contradiction;
import org.entente.store.signed.SignedFile;
import org.entente.store.signed.SignedFileException;
import org.entente.store.signed.SignedRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            "  entente balance states.csv --format json",
            "  entente balance states.csv --at 1950 --what-if USA,RUS,1",
            "",
            "entente balance FILE [--at YEAR] [--what-if A,B,SIGN]… [--certificate] [--format text|json]"
        },
        footer = {
            "",
            "FILE has a row for each tie with the columns a,b,sign and maybe year; the sign of the number counts.",
            "--what-if takes 1 for a friendly tie, -1 for a hostile one, 0 for none."
        })
final class BalanceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "The network: a CSV, plain or gzip.")
    private Path file = Path.of("");

    @Option(names = "--at", paramLabel = "YEAR", description = "Only this year of a file with years.")
    private @Nullable Integer at;

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

    @Option(names = "--format", paramLabel = "text|json", description = "Text (the default) or JSON.")
    private Answers format = Answers.TEXT;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        SignedFile signed = read();
        tell(signed);
        boolean yearly = signed.rows().get(0).year() != null;
        SortedMap<Integer, SignedGraph> graphs = graphs(signed);
        if (yearly && at == null) {
            years(graphs, out);
        } else {
            network(graphs.values().iterator().next(), out);
        }
        return 0;
    }

    private void years(SortedMap<Integer, SignedGraph> graphs, PrintWriter out) {
        if (!changes.isEmpty()) {
            throw new UserError(
                    ExitCode.USAGE,
                    "--what-if needs one network, and " + file + " has " + graphs.size() + " years.",
                    "Choose one: --at " + graphs.lastKey());
        }
        SortedMap<Integer, NetworkBalance> years = new TreeMap<>();
        graphs.forEach((year, graph) -> years.put(year, NetworkBalance.of(graph)));
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

    private SortedMap<Integer, SignedGraph> graphs(SignedFile signed) {
        SortedMap<Integer, List<SignedGraph.Named>> ties = new TreeMap<>();
        for (SignedRow row : signed.rows()) {
            int year = row.year() == null ? 0 : row.year();
            ties.computeIfAbsent(year, key -> new ArrayList<>())
                    .add(new SignedGraph.Named(row.a(), row.b(), row.sign()));
        }
        if (at != null && !ties.containsKey(at)) {
            String known = signed.rows().get(0).year() == null ? "no years" : ties.firstKey() + " to " + ties.lastKey();
            throw new UserError(
                    ExitCode.BAD_DATA,
                    file + " has no ties of the year " + at + ".",
                    "It has " + known + "; leave out --at to see all.");
        }
        SortedMap<Integer, SignedGraph> graphs = new TreeMap<>();
        ties.forEach((year, named) -> {
            if (at == null || at.equals(year)) {
                graphs.put(year, SignedGraph.of(named));
            }
        });
        return graphs;
    }

    private SignedFile read() {
        try {
            return SignedFile.read(file, contradictions);
        } catch (SignedFileException e) {
            throw new UserError(ExitCode.BAD_DATA, String.valueOf(e.getMessage()), e.hint());
        } catch (NoSuchFileException e) {
            throw new UserError(
                    ExitCode.NO_INPUT,
                    "There is no file \"" + file + "\".",
                    "Maybe the path is relative to another folder.");
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.NO_INPUT,
                    "\"" + file + "\" cannot be read: " + e.getMessage() + ".",
                    "It must be a file you may read.");
        }
    }

    private void tell(SignedFile signed) {
        PrintWriter err = spec.commandLine().getErr();
        if (signed.repeated() > 0) {
            err.println("note: " + Summary.count(signed.repeated(), "row") + " said again what another had said.");
        }
        if (signed.contradictory() > 0) {
            err.println("note: " + Summary.count(signed.contradictory(), "tie")
                    + " said to be both friendly and hostile; see --contradictions.");
        }
    }
}
