package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.wording.ConditionWords;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.Named;
import org.entente.model.Citation;
import org.entente.model.Condition;
import org.entente.network.outlook.Happening;
import org.entente.network.outlook.Sign;

/** Five things whose happening would move the answer most. */
final class WatchSection {
    private static final int MOST = 5;

    private final Material material;

    WatchSection(Material material) {
        this.material = material;
    }

    Optional<Section> section() {
        List<Sign> signs = five(material.answer.watch());
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = signs.stream().map(this::line).toList();
        return Optional.of(new Section(
                "watch",
                "What to watch",
                List.of(
                        new Block.Paragraph(Line.of("Each is what the answer would become had it happened on the day"
                                + " the brief looks from, all else as reported.")),
                        new Block.Points(lines))));
    }

    /** The strongest, but never all in one direction where there are signs of both. */
    static List<Sign> five(List<Sign> signs) {
        List<Sign> five = new ArrayList<>(signs.subList(0, Math.min(MOST, signs.size())));
        if (signs.size() > MOST) {
            boolean up = five.get(0).move() > 0;
            boolean oneWay = five.stream().allMatch(sign -> sign.move() > 0 == up);
            signs.stream()
                    .filter(sign -> oneWay && sign.move() > 0 != up)
                    .findFirst()
                    .ifPresent(other -> {
                        five.remove(five.size() - 1);
                        five.add(other);
                    });
        }
        return five;
    }

    private Line line(Sign sign) {
        boolean closer = sign.move() > 0;
        Line line = Line.EMPTY
                .strong(closer ? "Closer (+): " : "Apart (−): ")
                .words("if " + happening(sign.happening()) + ", the chance of " + Rungs.noun(sign.rung())
                        + (closer ? " rises from " : " falls from ") + Figures.percent(sign.before()) + " to "
                        + Figures.percent(sign.after()) + ".");
        return sign.happening() instanceof Happening.Ending ending
                ? line.cite(material.numbers(Citation.of(ending.condition())))
                : line;
    }

    /** As a condition: "Iran announces plans to hold talks with the United States". */
    private String happening(Happening happening) {
        if (happening instanceof Happening.Ending ending) {
            return ending(ending.condition());
        }
        Happening.Act act = (Happening.Act) happening;
        Named source = material.names.of(act.source());
        String s = source.plural() ? "" : "s";
        String deed = material.clauses.infinitive(act.type(), act.target());
        return switch (act.factuality()) {
            case ASSERTED -> material.clauses.present(act.source(), act.type(), act.target());
            case PLANNED -> source.text() + " announce" + s + " plans to " + deed;
            case CONDITIONAL, POSSIBLE -> source.text() + " leave" + s + " open whether to " + deed;
            case DENIED ->
                source.text()
                        + (source.plural() ? " deny " : " denies ")
                        + material.clauses.noun(act.source(), act.type(), act.target());
        };
    }

    private String ending(Condition condition) {
        String counterpart = condition.counterpart() == null
                ? "others"
                : material.names.of(condition.counterpart().actor()).text();
        String holder = material.names.of(condition.holder().actor()).text();
        return ConditionWords.noun(condition.type(), holder, counterpart)
                + (ConditionWords.plural(condition.type()) ? " end" : " ends");
    }
}
