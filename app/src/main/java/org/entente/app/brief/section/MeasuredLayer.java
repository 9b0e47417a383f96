package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.picture.LadderPicture;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.Lists;
import org.entente.model.Outlook;
import org.entente.model.PastScore;
import org.entente.model.Term;
import org.entente.network.reference.PairFacts;
import org.entente.network.reference.Rung;
import org.entente.network.reference.RungChance;

/** How likely each step is: the reference class, what moved it, and how such figures have done. */
final class MeasuredLayer {
    private static final int MOST_TERMS = 8;
    private static final double TELLING = 0.005;
    private static final Comparator<Term> LARGEST_FIRST = Comparator.comparingDouble(
                    (Term term) -> -Math.abs(term.size().value()))
            .thenComparing(Term::name);

    private final Material material;
    private final List<RungChance> ladder;

    MeasuredLayer(Material material) {
        this.material = material;
        this.ladder = material.answer.ladder();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(picture());
        blocks.add(table());
        blocks.add(new Block.Paragraph(Line.of(reference())));
        if (material.answer.position().tie().value().value() > PairFacts.CLEARLY_NEGATIVE) {
            blocks.add(
                    new Block.Paragraph(Line.of("On this day the two are not clearly at odds (their relation is above "
                            + Figures.signed(PairFacts.CLEARLY_NEGATIVE)
                            + "), so they are not of this class: read the chances as those of a pair that is.")));
        }
        Outlook improvement = material.answer.improvement();
        if (improvement != null) {
            blocks.add(new Block.Paragraph(Line.of("That what passes between the two will be better in the next "
                    + improvement.horizonDays() + " days than in as many before, if enough passes to tell: "
                    + Figures.chance(improvement.probability()) + ".")));
        }
        blocks.add(new Block.Heading("What moves these chances from those of the class"));
        blocks.add(terms(Rung.TALK));
        blocks.add(terms(Rung.DECONFLICTION));
        return new Section("chances", "How likely each step is, as measured on history", blocks);
    }

    private Block picture() {
        List<LadderPicture.Step> steps = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (RungChance rung : ladder) {
            String name = Rungs.noun(rung.rung());
            steps.add(new LadderPicture.Step(Lists.capital(name), rung.probability()));
            words.add(name + " " + Figures.chance(rung.probability().value()));
        }
        return LadderPicture.of("ladder", steps, "Each step needs the one before: " + String.join(", ", words) + ".");
    }

    private Block table() {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < ladder.size(); i++) {
            RungChance rung = ladder.get(i);
            RungChance year = material.answer.ladderOfYear().get(i);
            rows.add(List.of(
                    Line.of(Lists.capital(Rungs.noun(rung.rung()))),
                    Line.of(Lists.capital(Rungs.meaning(rung.rung()))),
                    Line.of(of(rung)),
                    Line.of(Figures.percent(rung.share().rate().value())),
                    Line.of(of(year))));
        }
        return new Block.Grid(
                "Chance of each step",
                List.of("Step", "What it means", "Within 90 days", "In the whole class", "Within a year"),
                rows);
    }

    private static String of(RungChance rung) {
        return Figures.percent(rung.probability().value()) + " (" + Figures.range(rung.probability()) + ")";
    }

    private String reference() {
        RungChance talk = ladder.get(0);
        return "The class are pairs at odds with a common enemy at the end of each month, "
                + String.format(Locale.ROOT, "%,d", talk.share().cases()) + " cases of "
                + talk.share().pairs()
                + " pairs in news of the Gulf (1979 to 1992) and the Levant (1979 to 1994); an open alliance is counted in"
                + " yearly ties of states from 1946 to 1989. A step is a coded act at that level or above between the two,"
                + " on any matter: talks about something else count as talks. A common enemy alone changes little: like for like,"
                + " rivals with one talked within 90 days 1 point more often than rivals without (range −1 to +3), and went"
                + " further by 2 points (1 to 4); cross-pressure made no difference to the steps and made the relation less"
                + " likely to improve by 5 points (2 to 9).";
    }

    /** How figures of this kind have done, in one sentence. */
    String record() {
        for (RungChance rung : ladder) {
            if (!rung.scores().isEmpty()) {
                // The least flattering test is the one to show.
                PastScore score = rung.scores().stream()
                        .min(Comparator.comparingDouble(PastScore::skill))
                        .orElseThrow();
                return "Measured chances, scored on history: for " + Rungs.noun(rung.rung()) + " a Brier score of "
                        + String.format(Locale.ROOT, "%.3f", score.brier()) + ", "
                        + Figures.percent(Math.max(0, score.skill()))
                        + " better than the plain rate of the class (" + score.protocol()
                        + "). A common enemy alone changes little there; what the pair itself does carries most.";
            }
        }
        return "These chances have not been scored on history.";
    }

    private Block terms(Rung rung) {
        RungChance chance =
                ladder.stream().filter(one -> one.rung() == rung).findFirst().orElseThrow();
        List<List<Line>> rows = chance.step().terms().stream()
                .filter(term -> Math.abs(term.size().value()) >= TELLING)
                .sorted(LARGEST_FIRST)
                .limit(MOST_TERMS)
                .map(term -> List.of(
                        Line.of(Lists.capital(term.name())).cite(material.sources.numbers(term.evidence(), 3)),
                        Line.of(term.evidence().isEmpty() ? "not reported" : "yes"),
                        Line.of(Figures.signed(term.size()))))
                .toList();
        return new Block.Grid(
                "Added to the log-odds of " + Rungs.noun(rung) + ", against the class's "
                        + Figures.signed(chance.step().base().value()),
                List.of("Fact", "Here", "Adds"),
                rows);
    }
}
