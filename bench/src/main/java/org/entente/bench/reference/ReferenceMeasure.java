package org.entente.bench.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.network.reference.ClassShare;
import org.entente.network.reference.Coverage;
import org.entente.network.reference.Fact;
import org.entente.network.reference.Outcome;
import org.entente.network.reference.PairFacts;
import org.entente.network.reference.Rung;

/** Measures the reference class on two files of event data and one of yearly ties. */
public final class ReferenceMeasure {
    private static final Predicate<Origin> CLASS = origin -> Fact.COMMON_ENEMY.holds(origin.facts(), Rung.TALK);
    /** An article is written when something happens. */
    private static final Predicate<Origin> IN_THE_NEWS = CLASS.and(origin -> origin.month() > 0);

    private final List<Origin> origins = new ArrayList<>();
    private final List<Study> studies = new ArrayList<>();
    private final List<Study> otherTellings = new ArrayList<>();
    private final SignedYears years;
    private final TableWriter table = new TableWriter();

    private ReferenceMeasure(SignedYears years) {
        this.years = years;
    }

    /**
     * Measures everything.
     *
     * @param files of the Gulf, of the Levant and of yearly ties; and, if the table of the program is to be written anew, that
     * @return the figures as Markdown
     */
    public static String of(List<Path> files) throws IOException {
        ReferenceMeasure measure = new ReferenceMeasure(SignedYears.read(files.get(2)));
        measure.origins.addAll(Origins.of(Chronicle.read(files.get(0), Study.GULF)));
        measure.origins.addAll(Origins.of(Chronicle.read(files.get(1), Study.LEVANT)));
        measure.study();
        if (files.size() > 3) {
            Files.writeString(files.get(3), measure.table.text(), StandardCharsets.UTF_8);
        }
        return new Figures(measure.origins, measure.years, CLASS, IN_THE_NEWS)
                .markdown(measure.studies, measure.otherTellings);
    }

    private void study() {
        header();
        Sample whole = sample(CLASS, origin -> List.of(origin.facts()));
        Sample told = sample(IN_THE_NEWS, Telling::newerFirst);
        Sample toldOtherwise = sample(IN_THE_NEWS, Telling::anyAge);
        for (int days : Origins.HORIZONS) {
            add(new Study(whole, Coverage.DENSE, days, CLASS));
            add(new Study(told, Coverage.SPARSE, days, IN_THE_NEWS));
            otherTellings.add(new Study(toldOtherwise, Coverage.SPARSE, days, IN_THE_NEWS));
        }
        Map<?, ?> read = table.entries();
        if (read.size() != studies.size() * Outcome.values().length) {
            throw new IllegalStateException("The table has " + read.size() + " entries.");
        }
    }

    private Sample sample(Predicate<Origin> which, Function<Origin, List<PairFacts>> seen) {
        return new Sample(origins.stream().filter(which).toList(), seen);
    }

    private void add(Study study) {
        studies.add(study);
        table.add(study);
        ClassShare help = study.share(Outcome.MATERIAL_HELP, study.all());
        table.alliance(study, years.allied(true), help);
    }

    private void header() {
        table.comment("How often rivals under a common threat came how far, and what moved it. Written by: bench/run"
                + " reference GULF LEVANT COW TABLE");
        table.comment(
                "Data: KEDS Gulf 1979-1992 and KEDS Levant 1979-1994 (WEIS events, one a pair, day and type), and yearly"
                        + " signed ties of states 1946-1989.");
        table.comment(
                "Class: two states, armed groups or parties at the end of a month, tie at most -0.1 by the product's"
                        + " settings, three events or more in the year before, and a third actor whose ties with both are at most -0.1.");
        table.comment(
                "SPARSE: those with an event in the last 30 days, told as by an article: one to fifteen of their events,"
                        + " the newer the likelier, and none to five third parties.");
        table.comment(
                "Steps: logits among those that reached the rung below; covariances clustered by pair; facts chosen on"
                        + " Gulf to 1988, weights fitted on both regions; the base lies between the regions and its variance holds"
                        + " their difference.");
        table.comment(
                "ALLIANCE: hostile ties of states with a common enemy that are friendly a year later, at the same chance"
                        + " every day; it moves with the chance of help.");
        table.comment(
                "class coverage days outcome cases pairs rate low high | base … value low high variance | fact … fact"
                        + " centre weight low high covariances | score … protocol cases brier skill; intervals of 90 %");
    }
}
