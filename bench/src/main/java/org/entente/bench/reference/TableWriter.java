package org.entente.bench.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Estimate;
import org.entente.model.PastScore;
import org.entente.network.chance.Odds;
import org.entente.network.reference.ClassShare;
import org.entente.network.reference.Coverage;
import org.entente.network.reference.Entry;
import org.entente.network.reference.Outcome;
import org.entente.network.reference.ReferenceTable;
import org.entente.network.reference.Step;
import org.entente.network.reference.Weighing;

/** Writes what was measured as the table of the program. */
final class TableWriter {
    private final List<String> lines = new ArrayList<>();

    void comment(String text) {
        lines.add("# " + text);
    }

    void add(Study study) {
        for (Outcome outcome : Study.RUNGS) {
            add(study, outcome);
        }
        add(study, Outcome.IMPROVEMENT);
    }

    private void add(Study study, Outcome outcome) {
        Entry.Key key = new Entry.Key(study.coverage(), study.days(), outcome);
        share(key, study.share(outcome, study.all()));
        step(key, study.shipped(outcome));
        String seen = study.coverage() == Coverage.DENSE ? "" : ", told in one to fifteen events";
        score(
                key,
                study.unmet(outcome)
                        .score(
                                "pairs of KEDS Levant 1980-1993 that KEDS Gulf has not, fitted on KEDS Gulf" + seen,
                                study.tellings()));
        score(key, study.later(outcome).score("KEDS Gulf 1989-1991, fitted to 1988" + seen, study.tellings()));
    }

    /**
     * The last step: in the class, alliances come as often as yearly ties have it, and the chance of one moves with the chance
     * of help. Nothing about a pair was found to tell more.
     */
    void alliance(Study study, ClassShare yearly, ClassShare help) {
        Entry.Key key = new Entry.Key(study.coverage(), study.days(), Outcome.ALLIANCE);
        Estimate rate = within(yearly.rate(), study.days());
        share(key, new ClassShare(yearly.cases(), yearly.pairs(), rate));
        double given = rate.value() / help.rate().value();
        Estimate base = new Estimate(
                Odds.log(given),
                Odds.log(Math.max(1e-6, rate.low() / help.rate().value())),
                Odds.log(rate.high() / help.rate().value()));
        double deviation = base.width() / 2 / Fitting.DEVIATIONS;
        step(key, new Step(base, List.of(), new double[][] {{deviation * deviation}}));
    }

    static Estimate within(Estimate yearly, int days) {
        return new Estimate(
                SignedYears.within(yearly.value(), days),
                SignedYears.within(yearly.low(), days),
                SignedYears.within(yearly.high(), days));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private void share(Entry.Key key, ClassShare share) {
        line("class", key, Integer.toString(share.cases()), Integer.toString(share.pairs()), cells(share.rate()));
    }

    private void step(Entry.Key key, Step step) {
        line("base", key, cells(step.base()), covariance(step, 0));
        int place = 1;
        for (Weighing weighing : step.weighings()) {
            line(
                    "fact",
                    key,
                    weighing.fact().name(),
                    figure(weighing.centre()),
                    cells(weighing.weight()),
                    covariance(step, place++));
        }
    }

    private void score(Entry.Key key, PastScore score) {
        line(
                "score",
                key,
                score.protocol(),
                Integer.toString(score.cases()),
                figure(score.brier()),
                figure(score.skill()));
    }

    private void line(String sort, Entry.Key key, String... cells) {
        List<String> all = new ArrayList<>(List.of(
                sort,
                key.coverage().name(),
                Integer.toString(key.days()),
                key.outcome().name()));
        all.addAll(List.of(cells));
        lines.add(String.join("\t", all));
    }

    private static String covariance(Step step, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column <= row; column++) {
            cells.add(String.format(Locale.ROOT, "%.4e", step.covariance(row, column)));
        }
        return String.join(" ", cells);
    }

    private static String cells(Estimate estimate) {
        return figure(estimate.value()) + "\t" + figure(estimate.low()) + "\t" + figure(estimate.high());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.6f", value + 0.0);
    }

    /** By its lines, as the program reads it. */
    Map<Entry.Key, Entry> entries() {
        return ReferenceTable.read(lines);
    }
}
