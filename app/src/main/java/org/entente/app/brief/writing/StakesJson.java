package org.entente.app.brief.writing;

import java.util.List;
import java.util.Map;
import org.entente.network.outlook.Reading;
import org.entente.network.reference.RungChance;
import org.entente.network.stake.Calculus;
import org.entente.network.stake.Input;
import org.entente.network.stake.Need;
import org.entente.network.stake.Requirement;
import org.entente.network.stake.Stakes;
import org.entente.network.stake.Swing;
import org.entente.network.stake.Threatened;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The stated layer as JSON: every input with its basis, and what each step asks of each player. */
public final class StakesJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StakesJson() {}

    public static ObjectNode of(Stakes stakes) {
        ObjectNode node = NODES.objectNode();
        Calculus calculus = new Calculus(stakes);
        ObjectNode threat = node.putObject("threat");
        for (String side : new String[] {stakes.a(), stakes.b()}) {
            Threatened threatened = calculus.threatened(side);
            threat.putObject(side).put("alone", threatened.alone()).put("covered", threatened.covered());
        }
        ObjectNode inputs = node.putObject("inputs");
        for (Map.Entry<String, Input> entry : stakes.inputs().entrySet()) {
            inputs.set(entry.getKey(), input(entry.getValue()));
        }
        return node;
    }

    private static ObjectNode input(Input input) {
        ObjectNode node = FindingJson.estimate(input.range());
        node.put("basis", input.basis().name());
        node.put("why", input.why());
        node.set("evidence", FindingJson.citations(input.evidence()));
        return node;
    }

    public static ObjectNode requirement(Requirement requirement) {
        ObjectNode node = NODES.objectNode();
        node.put("rung", requirement.rung().name());
        ArrayNode needs = node.putArray("players");
        requirement.needs().forEach(need -> needs.add(need(need)));
        node.set("pivotal", need(requirement.pivotal()));
        node.set("ratio", FindingJson.estimate(requirement.ratio()));
        ArrayNode swings = node.putArray("swings");
        requirement.swings().forEach(swing -> swings.add(swing(swing)));
        return node;
    }

    static ObjectNode reading(Reading reading) {
        ObjectNode node = NODES.objectNode();
        node.put("third", reading.third());
        node.put("threat", reading.threat());
        node.set("evidence", FindingJson.citations(reading.evidence()));
        node.set("ifTrue", outcome(reading.ifTrue(), reading.ladderIfTrue()));
        node.set("ifFalse", outcome(reading.ifFalse(), reading.ladderIfFalse()));
        return node;
    }

    private static ArrayNode outcome(List<Requirement> requirements, List<RungChance> ladder) {
        ArrayNode nodes = NODES.arrayNode();
        for (int i = 0; i < requirements.size(); i++) {
            ObjectNode node = nodes.addObject();
            node.put("rung", requirements.get(i).rung().name());
            node.set("ratio", FindingJson.estimate(requirements.get(i).ratio()));
            node.set("probability", FindingJson.estimate(ladder.get(i).probability()));
        }
        return nodes;
    }

    private static ObjectNode need(Need need) {
        ObjectNode node = NODES.objectNode();
        node.put("side", need.player().side());
        node.put("player", need.player().id());
        node.put("kind", need.player().kind().name());
        node.put("needed", need.needed());
        node.put("ratio", need.ratio());
        return node;
    }

    private static ObjectNode swing(Swing swing) {
        ObjectNode node = NODES.objectNode();
        node.put("input", swing.key());
        node.put("basis", swing.input().basis().name());
        node.set("range", FindingJson.estimate(swing.input().range()));
        node.put("atLow", swing.atLow());
        node.put("atHigh", swing.atHigh());
        return node;
    }
}
