package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.Lists;
import org.entente.model.Estimate;
import org.entente.network.outlook.Reading;
import org.entente.network.reference.Rung;
import org.entente.network.stake.Calculus;
import org.entente.network.stake.Input;
import org.entente.network.stake.Need;
import org.entente.network.stake.PastCases;
import org.entente.network.stake.Requirement;
import org.entente.network.stake.Stakes;
import org.entente.network.stake.Threatened;
import org.entente.network.stake.VetoPlayer;

/** What each step asks of each player, what goes into that, and how such reckoning has done on past cases. */
final class StatedLayer {
    private static final int MOST_CITED = 3;

    private final Material material;
    private final Stakes stakes;
    private final SwingWords words;

    StatedLayer(Material material) {
        this.material = material;
        this.stakes = Objects.requireNonNull(material.answer.stakes(), "stakes");
        this.words = new SwingWords(material);
    }

    /** The threat to either side, the step's needs player by player, and how far to trust it. */
    List<Block> asks() {
        return List.of(
                new Block.Paragraph(Line.of(remaining(stakes.a()) + " " + remaining(stakes.b()))),
                table(),
                new Block.Paragraph(Line.of(pivots())),
                new Block.Paragraph(Line.of(verdict())));
    }

    private String remaining(String side) {
        Threatened threatened = new Calculus(stakes).threatened(side);
        return "To " + material.names.text(side) + " alone the threat is " + Figures.ratio(threatened.alone())
                + " of a full one; with what its committed allies bring, " + Figures.ratio(threatened.covered())
                + ", of which " + material.names.text(stakes.other(side)) + " could take off "
                + Figures.percent(new Calculus(stakes).usefulness(side, Rung.MATERIAL_HELP)) + " by material help.";
    }

    private Block table() {
        List<String> head = new ArrayList<>(List.of("Whose consent"));
        for (Requirement requirement : material.answer.requirements()) {
            head.add(Lists.capital(Rungs.noun(requirement.rung())));
        }
        List<List<Line>> rows = new ArrayList<>();
        for (VetoPlayer player : stakes.players()) {
            List<Line> row = new ArrayList<>(List.of(Line.of(Lists.capital(words.name(player)))));
            for (Requirement requirement : material.answer.requirements()) {
                row.add(Line.of(requirement.needs().stream()
                        .filter(need -> need.player().equals(player))
                        .map(StatedLayer::need)
                        .findFirst()
                        .orElse("")));
            }
            rows.add(row);
        }
        return new Block.Grid(
                "The threat at which each step pays, 1 being a full threat; in brackets threat now against threat needed",
                head,
                rows);
    }

    private static String need(Need need) {
        String needed = need.needed() > 1 ? "more than any" : Figures.ratio(need.needed());
        return needed + " (" + Figures.ratio(need.ratio()) + ")";
    }

    private String pivots() {
        List<String> pivots = material.answer.requirements().stream()
                .map(requirement -> Rungs.noun(requirement.rung()) + " on "
                        + words.name(requirement.pivotal().player()) + " (" + Figures.ratio(requirement.ratio()) + ")")
                .toList();
        return "It turns for " + String.join(", for ", pivots)
                + ". A ratio above 1 is what as many past cases had as took the step.";
    }

    /** How the ratio has done on past cases, in plain words. */
    static String verdict() {
        PastCases cases = PastCases.bundled();
        PastCases.Verdict verdict = cases.verdict();
        boolean better = verdict.gain().low() > 0;
        return "This layer is reckoning from stated and judged inputs, kept apart from the measured chances above. On "
                + verdict.cases() + " past cases, each judged by the others alone, its Brier score is "
                + figure(verdict.brier()) + " against " + figure(verdict.reference())
                + " of the plain share of cases that took the step: "
                + (better ? "better" : "no measurable difference") + " (gain "
                + signed(verdict.gain().value()) + ", range "
                + signed(verdict.gain().low()) + " to " + signed(verdict.gain().high())
                + "). The sample is small and of well-known cases: use it for what moves the answer, not for a chance.";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.3f", value).replace('-', '−');
    }

    /** The answer under both readings of what is contested. */
    List<Block> readings() {
        List<Block> blocks = new ArrayList<>();
        for (Reading reading : material.answer.readings()) {
            String third = material.names.of(reading.third()).capital();
            String threat = material.names.text(reading.threat());
            if (blocks.isEmpty()) {
                blocks.add(new Block.Heading("Where it is contested: both readings"));
            }
            blocks.add(new Block.Paragraph(Line.of(
                            "Whether " + material.names.text(reading.third()) + " helps " + threat
                                    + " is disputed. The threat now against the threat needed, if it does and if it does not:")
                    .cite(material.sources.numbers(reading.evidence(), MOST_CITED))));
            List<List<Line>> rows = new ArrayList<>();
            for (int i = 0; i < reading.ifTrue().size(); i++) {
                rows.add(List.of(
                        Line.of(Lists.capital(Rungs.noun(reading.ifTrue().get(i).rung()))),
                        Line.of(both(
                                reading.ifTrue().get(i),
                                reading.ladderIfTrue().get(i).probability())),
                        Line.of(both(
                                reading.ifFalse().get(i),
                                reading.ladderIfFalse().get(i).probability()))));
            }
            blocks.add(new Block.Grid(
                    "Ratio, and measured chance in brackets",
                    List.of("Step", third + " does", third + " does not"),
                    rows));
        }
        return blocks;
    }

    private static String both(Requirement requirement, Estimate chance) {
        return Figures.ratio(requirement.ratio().value()) + " (" + Figures.percent(chance.value()) + ")";
    }

    /** Every input with its range, its basis, why, and where it was read. */
    Block inputs() {
        List<List<Line>> rows = new ArrayList<>();
        for (Map.Entry<String, Input> entry : stakes.inputs().entrySet()) {
            Input input = entry.getValue();
            rows.add(List.of(
                    Line.of(Lists.capital(words.of(entry.getKey()))),
                    Line.of(Figures.plain(input.range())),
                    Line.of(Figures.basis(input.basis()) + ": " + input.why())
                            .cite(material.sources.numbers(input.evidence(), MOST_CITED)),
                    Line.of(entry.getKey())));
        }
        return new Block.Grid(
                "Inputs, all of which a scenario file can set (--scenario)",
                List.of("Input", "Value and range", "Basis", "Key"),
                rows);
    }
}
