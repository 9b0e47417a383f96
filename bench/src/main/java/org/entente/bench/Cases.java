package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.scenario.Outcome;
import org.entente.app.scenario.Scenario;
import org.entente.app.scenario.ScenarioReader;
import org.entente.network.reference.Rung;
import org.entente.network.stake.Calculus;
import org.entente.network.stake.PastCase;
import org.entente.network.stake.PastCases;
import org.entente.network.stake.Requirement;

/** Scores the stated layer on cases of history; with a second file it writes the table that the program carries. */
final class Cases implements Measurement {
    private static final double[] RATIOS = {0.03, 0.1, 0.3, 1, 3};

    @Override
    public String title() {
        return "cases";
    }

    @Override
    public String description() {
        return "DIR [TABLE.tsv]: back-test of the stated layer on a folder of cases";
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        PastCases cases = new PastCases(steps(files.get(0)));
        if (files.size() > 1) {
            Files.writeString(files.get(1), table(cases), StandardCharsets.UTF_8);
        }
        return verdict(cases.verdict()) + "\n" + chances(cases);
    }

    private static List<PastCase> steps(Path folder) throws IOException {
        List<PastCase> steps = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".toml"))
                    .sorted()
                    .toList()) {
                Scenario scenario = ScenarioReader.read(file);
                Outcome outcome = scenario.outcome().orElseThrow(() -> new IOException(file + " has no outcome."));
                String name = scenario.name().replace(".toml", "");
                for (Requirement requirement : new Calculus(scenario.stakes()).requirements()) {
                    Rung rung = requirement.rung();
                    boolean reached = Boolean.TRUE.equals(outcome.reached().get(rung));
                    steps.add(new PastCase(name, rung, requirement.ratio().value(), reached));
                }
            }
        }
        return steps;
    }

    private static String table(PastCases cases) {
        StringBuilder lines = new StringBuilder(
                "# The back-tested cases: name, rung, threat then to threat needed, whether"
                        + " it was reached within a year.\n"
                        + "# Written by bench/run cases examples/cases; the cases and how they were coded: examples/cases.\n");
        for (PastCase step : cases.steps()) {
            lines.append(String.format(
                    Locale.ROOT, "%s\t%s\t%.6g\t%s\n", step.name(), step.rung(), step.ratio(), step.reached()));
        }
        return lines.toString();
    }

    private static String verdict(PastCases.Verdict verdict) {
        return Markdown.table(
                List.of("cases", "Brier, stated layer", "Brier, reference class", "gain (90 %)", "AUC, mean of rungs"),
                List.of(List.of(
                        Integer.toString(verdict.cases()),
                        figure(verdict.brier()),
                        figure(verdict.reference()),
                        figure(verdict.gain().value()) + " ("
                                + figure(verdict.gain().low()) + " to "
                                + figure(verdict.gain().high()) + ")",
                        figure(verdict.auc()))));
    }

    private static String chances(PastCases cases) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("rung", "reached", "AUC", "gain"));
        for (double ratio : RATIOS) {
            head.add("chance at ratio " + ratio);
        }
        Map<Rung, PastCases.Verdict> verdicts = cases.byRung();
        for (Rung rung : Rung.values()) {
            PastCases.Verdict verdict = verdicts.get(rung);
            List<String> row = new ArrayList<>(List.of(
                    rung.name(),
                    cases.reached(rung) + " of " + cases.cases(),
                    verdict == null ? "" : figure(verdict.auc()),
                    verdict == null ? "" : figure(verdict.gain().value())));
            for (double ratio : RATIOS) {
                row.add(String.format(
                        Locale.ROOT, "%.2f", cases.chance(rung, ratio).value()));
            }
            rows.add(row);
        }
        return Markdown.table(head, rows);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
