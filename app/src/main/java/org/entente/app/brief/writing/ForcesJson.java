package org.entente.app.brief.writing;

import java.util.Comparator;
import java.util.List;
import org.entente.model.Citation;
import org.entente.model.Contribution;
import org.entente.model.Force;
import org.entente.model.Tie;
import org.entente.network.force.Forces;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What third parties do to a pair as JSON: each of them, and the sums, which its rows add up to. */
final class ForcesJson {
    /** Citations listed for a tie, the weightiest first; how many there are is said beside them. */
    private static final int MOST_EVIDENCE = 40;

    private ForcesJson() {}

    /** Adds {@code thirdParties} and the four sums. */
    static void into(ObjectNode node, Forces forces) {
        ArrayNode thirds = node.putArray("thirdParties");
        forces.parts().forEach(force -> thirds.add(force(force)));
        node.set("commonFriends", FindingJson.estimate(forces.commonFriends()));
        node.set("commonEnemies", FindingJson.estimate(forces.commonEnemies()));
        node.set("crossPressure", FindingJson.estimate(forces.crossPressure()));
        node.set("total", FindingJson.estimate(forces.total()));
    }

    private static ObjectNode force(Force force) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("third", force.third());
        node.put("kind", force.kind().name());
        node.set("tieA", tie(force.withA()));
        node.set("tieB", tie(force.withB()));
        node.set("size", FindingJson.estimate(force.size()));
        return node;
    }

    private static ObjectNode tie(Tie tie) {
        ObjectNode node = FindingJson.estimate(tie.value());
        node.put("events", tie.contributions().size());
        List<Citation> weightiest = tie.contributions().stream()
                .sorted(Comparator.comparingDouble((Contribution part) -> -Math.abs(part.share())))
                .limit(MOST_EVIDENCE)
                .map(Contribution::citation)
                .toList();
        node.set("evidence", FindingJson.citations(weightiest));
        return node;
    }
}
