package org.entente.app.brief.writing;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Contribution;
import org.entente.model.Mass;
import org.entente.model.SetAside;
import org.entente.model.Tie;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A tie and what it is made of: each part, how much it counts and why, and what was set aside. */
final class TieJson {
    /** Parts listed one by one, the weightiest first; {@code parts} says how many there are. */
    private static final int MOST_PARTS = 500;

    private TieJson() {}

    static ObjectNode of(Tie tie) {
        ObjectNode node = FindingJson.estimate(tie.value());
        node.put("at", tie.at().toString());
        node.set("both", mass(tie.mass()));
        node.set("forward", mass(tie.forward()));
        node.set("backward", mass(tie.backward()));
        node.put("parts", tie.contributions().size());
        ArrayNode parts = node.putArray("contributions");
        tie.contributions().stream()
                .sorted(Comparator.comparingDouble((Contribution part) -> -Math.abs(part.share()))
                        .thenComparing(Contribution::citation))
                .limit(MOST_PARTS)
                .forEach(part -> parts.add(contribution(part)));
        SortedMap<String, Integer> reasons = new TreeMap<>();
        for (SetAside aside : tie.setAside()) {
            reasons.merge(aside.reason().name(), 1, Integer::sum);
        }
        ObjectNode aside = node.putObject("setAside");
        reasons.forEach(aside::put);
        return node;
    }

    private static ObjectNode contribution(Contribution part) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("document", part.citation().document());
        node.put("id", part.citation().id());
        node.put("label", part.label());
        node.put("source", part.source());
        node.put("target", part.target());
        node.put("from", part.from() == null ? null : part.from().toString());
        node.put("to", part.to() == null ? null : part.to().toString());
        node.put("cooperation", part.mass().cooperation());
        node.put("conflict", part.mass().conflict());
        node.put("share", part.share());
        node.put("repeats", part.repeats().size());
        ArrayNode why = node.putArray("why");
        part.why().forEach(why::add);
        return node;
    }

    private static ObjectNode mass(Mass mass) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("cooperation", mass.cooperation())
                .put("conflict", mass.conflict());
    }
}
