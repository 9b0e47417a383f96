package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.entente.app.evidence.PairEvents;
import org.entente.model.Estimate;
import org.entente.network.dyad.DyadForecast;
import org.entente.network.dyad.DyadScores;
import org.entente.network.dyad.DyadTarget;
import org.entente.network.dyad.DyadTest;
import org.entente.network.dyad.PairHistory;
import org.entente.network.dyad.TargetReport;
import org.entente.network.score.ClusterBootstrap;
import org.entente.store.eventdata.FormatException;

/** The outlook of pairs on the last four years of KEDS files, beside baselines, and what third parties add to it. */
final class Dyads implements Measurement {
    private static final int YEARS = 4;

    /** What others reached on KEDS Gulf 1993-99: Brier and AUC; another test than these, for orientation. */
    private static final Map<String, String> TO_BEAT = Map.of(
            "material-conflict-month", ".0766 / .847",
            "material-conflict-quarter", ".1287 / .826",
            "material-conflict-onset", ".0434 / .728",
            "more-cooperative-quarter", ".1929 / .776",
            "net-cooperative-quarter", ".2081 / .732");

    @Override
    public String title() {
        return "dyads";
    }

    @Override
    public String description() {
        return "FILE…: the outlook of pairs on the last four years of KEDS files, and what third parties add to it";
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        StringBuilder page = new StringBuilder();
        for (Path file : files) {
            page.append(measured(file)).append('\n');
        }
        return page.toString();
    }

    private static String measured(Path file) throws IOException {
        PairHistory history;
        try {
            history = PairEvents.read(file).history();
        } catch (FormatException e) {
            throw new IOException(file + " is no file of KEDS events: " + e.getMessage(), e);
        }
        LocalDate last = history.reach();
        LocalDate from = last.plusDays(1).minusYears(YEARS);
        List<TargetReport> whole = run(history, from, last, true);
        List<TargetReport> bare = run(history, from, last, false);
        return file.getFileName() + ", learnt to " + from.minusDays(1) + ", tested " + from + " to " + last + ":\n\n"
                + scores(whole) + "\nThird parties (common friends, common enemies, cross-pressure): the Brier score"
                + " without them less that with them, so that above 0 they help; intervals of 90 % by drawing whole pairs"
                + " and whole months.\n\n" + structure(whole, bare);
    }

    private static List<TargetReport> run(PairHistory history, LocalDate from, LocalDate to, boolean structure) {
        return new DyadTest(from.minusDays(1), from, to, structure).run(history, DyadTarget.MEASURED);
    }

    private static String scores(List<TargetReport> reports) {
        List<List<String>> rows = new ArrayList<>();
        for (TargetReport report : reports) {
            rows.add(List.of(
                    report.target().name(),
                    Integer.toString(report.forecasts().size()),
                    cell(report.baseRate()),
                    pair(report.model()),
                    cell(report.model().skill()),
                    cell(report.model().ece()),
                    cell(report.model().eceEqualMass()),
                    pair(report.climatology()),
                    pair(report.lastValue()),
                    TO_BEAT.getOrDefault(report.target().name(), "")));
        }
        return Markdown.table(
                List.of(
                        "target",
                        "n",
                        "rate",
                        "Brier / AUC",
                        "skill",
                        "ECE",
                        "ECE, equal mass",
                        "climatology",
                        "last value",
                        "to beat on Gulf 1993-99"),
                rows);
    }

    private static String structure(List<TargetReport> whole, List<TargetReport> bare) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            double[] gains = gains(whole.get(i).forecasts(), bare.get(i).forecasts());
            rows.add(List.of(
                    whole.get(i).target().name(),
                    pair(bare.get(i).model()),
                    interval(gains, whole.get(i).forecasts(), each -> each.source() + "\t" + each.target()),
                    interval(gains, whole.get(i).forecasts(), each -> each.at().toString())));
        }
        return Markdown.table(
                List.of("target", "Brier / AUC without", "Brier gained, by pairs", "Brier gained, by months"), rows);
    }

    private static double[] gains(List<DyadForecast> whole, List<DyadForecast> bare) {
        double[] gains = new double[whole.size()];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = squaredError(bare.get(i)) - squaredError(whole.get(i));
        }
        return gains;
    }

    private static double squaredError(DyadForecast forecast) {
        double off = forecast.probability() - (forecast.came() ? 1 : 0);
        return off * off;
    }

    private static String interval(
            double[] gains, List<DyadForecast> forecasts, Function<DyadForecast, String> cluster) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] clusters = new int[gains.length];
        for (int i = 0; i < gains.length; i++) {
            clusters[i] = numbers.computeIfAbsent(cluster.apply(forecasts.get(i)), key -> numbers.size());
        }
        Estimate mean = ClusterBootstrap.DEFAULT.mean(gains, clusters);
        return String.format(Locale.ROOT, "%+.5f (%+.5f to %+.5f)", mean.value(), mean.low(), mean.high());
    }

    private static String pair(DyadScores scores) {
        return cell(scores.brier()) + " / " + String.format(Locale.ROOT, "%.3f", scores.auc());
    }

    private static String cell(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
