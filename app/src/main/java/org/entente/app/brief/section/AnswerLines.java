package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.brief.Line;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.Lists;
import org.entente.model.Citation;
import org.entente.network.outlook.Player;
import org.entente.network.outlook.Pressure;
import org.entente.network.outlook.Threat;
import org.entente.network.reference.RungChance;
import org.entente.network.stake.Requirement;

/** The answer in five lines. */
final class AnswerLines {
    private static final int MOST_PRESSURES = 3;

    private final Material material;

    AnswerLines(Material material) {
        this.material = material;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.EMPTY.strong(verdict()).words(" " + chances()));
        lines.add(pulls());
        lines.add(holdersBack());
        lines.add(threat());
        lines.add(Line.of(score()));
        return lines;
    }

    /** What the probabilities come to in one sentence. */
    String verdict() {
        List<String> parts = new ArrayList<>();
        part(parts, rungs(0.55, 1.1), "likely");
        part(parts, rungs(0.4, 0.55), "possible");
        part(parts, rungs(0, 0.4), "unlikely");
        return Lists.capital(Lists.and(parts)) + ".";
    }

    private static void part(List<String> parts, List<String> rungs, String how) {
        if (!rungs.isEmpty()) {
            boolean several = rungs.size() > 1 || rungs.contains("talks");
            parts.add(Lists.and(rungs) + (several ? " are " : " is ") + how);
        }
    }

    private List<String> rungs(double from, double below) {
        return material.answer.ladder().stream()
                .filter(rung ->
                        rung.probability().value() >= from && rung.probability().value() < below)
                .map(rung -> Rungs.noun(rung.rung()))
                .toList();
    }

    private String chances() {
        List<String> parts = new ArrayList<>();
        for (RungChance rung : material.answer.ladder()) {
            parts.add(Rungs.noun(rung.rung()) + " " + Figures.chance(rung.probability()));
        }
        int days = material.answer.ladder().get(0).step().horizonDays();
        return "Within " + days + " days: " + String.join("; ", parts) + ".";
    }

    private Line pulls() {
        Line line = Line.EMPTY.strong("Pulls together: ");
        List<Pressure> pulls = material.answer.pulls();
        return pulls.isEmpty() ? line.words("nothing that the reports show.") : listed(line, pulls);
    }

    private Line holdersBack() {
        List<Player> players = material.answer.holdersBack();
        List<Pressure> pushes = material.answer.pushes();
        Line line = Line.EMPTY.strong("Holds back: ");
        if (pushes.isEmpty() && players.isEmpty()) {
            return line.words("nobody that the reports show.");
        }
        return listed(line, foremost(pushes));
    }

    private Line listed(Line line, List<Pressure> pressures) {
        List<Pressure> most = pressures.stream().limit(MOST_PRESSURES).toList();
        Line longer = line;
        for (int at = 0; at < most.size(); at++) {
            String gap = at == 0 ? "" : at + 1 == most.size() ? "; and " : "; ";
            Pressure pressure = most.get(at);
            longer = longer.words(gap + PressureWords.of(pressure, material)).cite(cited(pressure.evidence()));
        }
        return longer.words(".");
    }

    private List<Integer> cited(List<Citation> evidence) {
        return material.sources.numbers(evidence, 2);
    }

    private Line threat() {
        Line line = Line.EMPTY.strong("The threat: ");
        Requirement requirement = Requirements.next(material.answer);
        String name = material.question().threat();
        if (requirement == null || name == null) {
            return line.words(
                    "the reports show no third party that threatens both, so there is none to bring them together.");
        }
        return line.words(Requirements.sentence(requirement, material)).cite(evidence());
    }

    private List<Integer> evidence() {
        List<Citation> evidence = new ArrayList<>();
        for (Threat threat : Threats.both(material.answer)) {
            threat.acts().stream().limit(2).forEach(act -> evidence.add(act.citation()));
            threat.stated().stream().limit(1).forEach(evidence::add);
        }
        return material.numbers(evidence);
    }

    private String score() {
        return new MeasuredLayer(material).record();
    }

    /** The strongest, with the strongest third party and the strongest player at home among them. */
    private static List<Pressure> foremost(List<Pressure> pushes) {
        List<Pressure> chosen = new ArrayList<>();
        for (Pressure.Origin origin : List.of(Pressure.Origin.AT_HOME, Pressure.Origin.CROSS_PRESSURE)) {
            pushes.stream().filter(push -> push.origin() == origin).findFirst().ifPresent(chosen::add);
        }
        pushes.stream()
                .filter(push -> !chosen.contains(push))
                .limit(MOST_PRESSURES - chosen.size())
                .toList()
                .forEach(chosen::add);
        return pushes.stream().filter(chosen::contains).toList();
    }
}
