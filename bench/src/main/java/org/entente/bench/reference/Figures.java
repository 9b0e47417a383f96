package org.entente.bench.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.entente.model.Estimate;
import org.entente.network.reference.ClassShare;
import org.entente.network.reference.Coverage;
import org.entente.network.reference.Fact;
import org.entente.network.reference.Outcome;
import org.entente.network.reference.Weighing;

/** Prints what was measured. */
final class Figures {
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.TALK, Outcome.DECONFLICTION, Outcome.MATERIAL_HELP, Outcome.IMPROVEMENT);

    private final List<Origin> origins;
    private final SignedYears years;
    private final Predicate<Origin> member;
    private final Predicate<Origin> inTheNews;
    private final StringBuilder page = new StringBuilder();

    Figures(List<Origin> origins, SignedYears years, Predicate<Origin> member, Predicate<Origin> inTheNews) {
        this.origins = origins;
        this.years = years;
        this.member = member;
        this.inTheNews = inTheNews;
    }

    String markdown(List<Study> studies, List<Study> otherTellings) {
        classes();
        alliances();
        differences(Fact.COMMON_ENEMY, origin -> true);
        differences(Fact.CROSS_PRESSURE, member);
        studies.forEach(this::scores);
        tellings(studies, otherTellings);
        studies.forEach(this::facts);
        return page.toString();
    }

    private void classes() {
        title("How often, by class (90 % intervals by bootstrap over pairs)");
        row("class", "cases", "pairs", "days", "talk", "deconfliction", "help", "better than before", "tie higher");
        line(9);
        Predicate<Origin> gulf = origin -> origin.region().equals(Study.GULF);
        classRows("rivals, both regions", origin -> true);
        classRows("with a common enemy: the class", member);
        classRows("the same, Gulf", member.and(gulf));
        classRows("the same, Levant", member.and(gulf.negate()));
        classRows("without a common enemy", member.negate());
        classRows("class, in the news within 30 days", inTheNews);
        classRows("the same, Gulf", inTheNews.and(gulf));
        classRows("the same, Levant", inTheNews.and(gulf.negate()));
        classRows("class, whole interval of the tie below 0", member.and(Origin::hostile));
    }

    private void classRows(String name, Predicate<Origin> which) {
        Counting counting = new Counting(origins, which);
        for (int days : Origins.HORIZONS) {
            List<String> cells = new ArrayList<>(List.of(
                    name,
                    Integer.toString(counting.cases()),
                    Integer.toString(counting.pairs()),
                    Integer.toString(days)));
            OUTCOMES.forEach(outcome -> cells.add(share(counting.rate(outcome, days))));
            cells.add(share(counting.tieUp(days)));
            row(cells.toArray(String[]::new));
        }
    }

    private void alliances() {
        title("From hostile to friendly, yearly ties of states");
        row("hostile ties", "cases", "pairs", "friendly a year later", "within 90 days");
        line(5);
        for (boolean enemy : new boolean[] {true, false}) {
            ClassShare share = years.allied(enemy);
            row(
                    enemy ? "with a common enemy" : "without",
                    Integer.toString(share.cases()),
                    Integer.toString(share.pairs()),
                    fine(share.rate()),
                    fine(TableWriter.within(share.rate(), 90)));
        }
    }

    private void differences(Fact fact, Predicate<Origin> which) {
        title("What a difference it makes: " + fact.title());
        row("data", "outcome", "days", "plain difference", "like for like");
        line(5);
        for (String region : List.of(Study.GULF, Study.LEVANT)) {
            Counting counting =
                    new Counting(origins, which.and(origin -> origin.region().equals(region)));
            differences(region, counting, fact);
        }
        differences("both", new Counting(origins, which), fact);
    }

    private void differences(String name, Counting counting, Fact fact) {
        for (int days : Origins.HORIZONS) {
            for (Outcome outcome : OUTCOMES) {
                row(
                        name,
                        words(outcome),
                        Integer.toString(days),
                        signed(counting.difference(fact, outcome, days)),
                        signed(counting.likeForLike(fact, outcome, days)));
            }
        }
    }

    private void scores(Study study) {
        title("Held out: " + name(study));
        row("test", "outcome", "cases", "base rate", "Brier", "class alone", "gain", "AUC", "ECE");
        line(9);
        for (Outcome outcome : OUTCOMES) {
            marks("Gulf 1989-91, fitted to 1988", outcome, study.later(outcome), study.tellings());
            marks("Levant, fitted on Gulf", outcome, study.elsewhere(outcome), study.tellings());
            marks("the same, pairs that Gulf has not", outcome, study.unmet(outcome), study.tellings());
        }
    }

    private void marks(String test, Outcome outcome, Marks marks, int tellings) {
        row(
                test,
                words(outcome),
                Integer.toString(marks.cases() / tellings),
                number(marks.baseRate(), 3),
                number(marks.brier(), 4),
                number(marks.plain(), 4),
                signed(marks.gain()),
                number(marks.auc(), 3),
                number(marks.error(), 3));
    }

    private void tellings(List<Study> studies, List<Study> others) {
        title("Levant as told in few events, steps fitted on Gulf told likewise");
        row("events told", "outcome", "days", "Brier", "class alone", "gain", "AUC", "ECE");
        line(8);
        List<Study> sparse = studies.stream()
                .filter(study -> study.coverage() == Coverage.SPARSE)
                .toList();
        for (int i = 0; i < sparse.size(); i++) {
            Study study = sparse.get(i);
            for (Outcome outcome : OUTCOMES) {
                for (int telling = 0; telling < Telling.LENGTHS.size(); telling++) {
                    int[] length = Telling.LENGTHS.get(telling);
                    told(length[0] + " to " + length[1], outcome, study.days(), study.elsewhere(outcome, telling));
                }
                told("of any age alike", outcome, study.days(), study.elsewhere(outcome, others.get(i)));
            }
        }
    }

    private void told(String events, Outcome outcome, int days, Marks marks) {
        row(
                events,
                words(outcome),
                Integer.toString(days),
                number(marks.brier(), 4),
                number(marks.plain(), 4),
                signed(marks.gain()),
                number(marks.auc(), 3),
                number(marks.error(), 3));
    }

    private void facts(Study study) {
        title("Facts that count: " + name(study));
        row("step to", "fact", "holds in", "log-odds");
        line(4);
        for (Outcome outcome : OUTCOMES) {
            row(words(outcome), "base", "", signed(study.shipped(outcome).base()));
            for (Weighing weighing : study.shipped(outcome).weighings()) {
                row(words(outcome), weighing.fact().title(), number(weighing.centre(), 2), signed(weighing.weight()));
            }
        }
        page.append('\n');
        for (Outcome outcome : OUTCOMES) {
            List<String> dropped = new ArrayList<>();
            study.dropped(outcome).forEach((fact, why) -> dropped.add(fact.title() + " (" + why + ")"));
            page.append("- Dropped for ")
                    .append(words(outcome))
                    .append(": ")
                    .append(String.join("; ", dropped))
                    .append("\n");
        }
    }

    private static String name(Study study) {
        return (study.coverage() == Coverage.DENSE ? "event data" : "one article") + ", " + study.days() + " days";
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void title(String text) {
        page.append("\n### ").append(text).append("\n\n");
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void line(int columns) {
        page.append("|").append("---|".repeat(columns)).append('\n');
    }

    private static String share(Estimate estimate) {
        return number(estimate.value(), 3) + " [" + number(estimate.low(), 3) + ", " + number(estimate.high(), 3) + "]";
    }

    private static String fine(Estimate estimate) {
        return number(estimate.value(), 4) + " [" + number(estimate.low(), 4) + ", " + number(estimate.high(), 4) + "]";
    }

    private static String signed(Estimate estimate) {
        return String.format(Locale.ROOT, "%+.3f [%+.3f, %+.3f]", estimate.value(), estimate.low(), estimate.high());
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
