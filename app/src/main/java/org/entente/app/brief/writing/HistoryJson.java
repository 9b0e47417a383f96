package org.entente.app.brief.writing;

import java.util.List;
import org.entente.app.brief.section.Relation;
import org.entente.app.evidence.ConditionSignal;
import org.entente.network.history.History;
import org.entente.network.history.TurningPoint;
import org.entente.network.tie.Stand;
import org.entente.network.tie.TiePoint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A pair over time as JSON. */
public final class HistoryJson {
    private HistoryJson() {}

    /**
     * The tie month by month, what broke it, what stood between the two, and what third parties do to it.
     *
     * @param signals what event data tell of conditions
     */
    public static ObjectNode of(Relation relation, List<ConditionSignal> signals) {
        ObjectNode node = of(relation.history());
        ArrayNode told = node.putArray("conditionSignals");
        for (ConditionSignal signal : signals) {
            ObjectNode one = told.addObject();
            one.put("date", signal.day().toString());
            one.put("type", signal.type().name());
            one.put("begins", signal.begins());
            one.put("holder", signal.holder());
            one.put("counterpart", signal.counterpart());
            one.set("evidence", FindingJson.citations(List.of(signal.citation())));
        }
        ForcesJson.into(node.putObject("forces"), relation.forces());
        return node;
    }

    static ObjectNode of(History history) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("a", history.a());
        node.put("b", history.b());
        ArrayNode series = node.putArray("series");
        history.series().forEach(point -> series.add(point(point)));
        ArrayNode breaks = node.putArray("breaks");
        history.turningPoints().forEach(point -> breaks.add(turningPoint(point)));
        ArrayNode stands = node.putArray("conditions");
        history.stands().forEach(stand -> stands.add(stand(stand)));
        ArrayNode firsts = node.putArray("firsts");
        history.firsts().forEach(first -> firsts.add(FindingJson.milestone(first)));
        ArrayNode streaks = node.putArray("streaks");
        history.streaks()
                .forEach(streak -> streaks.addObject()
                        .put("kind", streak.kind().name())
                        .put("from", streak.from().toString())
                        .put("to", streak.to().toString())
                        .put("months", streak.months()));
        node.put("enoughForShifts", history.enough());
        return node;
    }

    private static ObjectNode point(TiePoint point) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("month", point.month().toString());
        node.setAll(FindingJson.estimate(point.value()));
        node.put("cooperation", point.mass().cooperation());
        node.put("conflict", point.mass().conflict());
        return node;
    }

    private static ObjectNode turningPoint(TurningPoint point) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", point.kind().name());
        node.put("date", point.date().toString());
        node.put("direction", point.direction());
        node.put("label", point.label());
        node.put("size", point.size());
        node.set("evidence", FindingJson.citations(point.evidence()));
        return node;
    }

    private static ObjectNode stand(Stand stand) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", stand.label());
        node.put("holder", stand.holder());
        node.put("counterpart", stand.counterpart());
        node.put("countedFrom", stand.from() == null ? null : stand.from().toString());
        node.put("countedTo", stand.to() == null ? null : stand.to().toString());
        node.put("strength", stand.strength());
        node.set("evidence", FindingJson.citations(List.of(stand.citation())));
        return node;
    }
}
