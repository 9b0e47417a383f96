package org.entente.app.brief.writing;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.PastScore;
import org.entente.model.Term;
import org.entente.model.Tie;
import org.entente.network.outlook.Answer;
import org.entente.network.outlook.Player;
import org.entente.network.outlook.Pressure;
import org.entente.network.outlook.Question;
import org.entente.network.outlook.Sign;
import org.entente.network.outlook.Threat;
import org.entente.network.reference.RungChance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer with all its figures as JSON. */
public final class AnswerJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerJson() {}

    /** Question, steps, tie, forces, threats, what to watch, what is missing. */
    public static ObjectNode of(Answer answer) {
        ObjectNode node = NODES.objectNode();
        node.set("asked", question(answer.question()));
        node.put("label", answer.label());
        ArrayNode ladder = node.putArray("ladder");
        answer.ladder().forEach(rung -> ladder.add(rung(rung)));
        ArrayNode year = node.putArray("ladderOfYear");
        answer.ladderOfYear().forEach(rung -> year.add(rung(rung)));
        node.set("tie", tie(answer.position().tie()));
        ObjectNode forces = node.putObject("forces");
        forces.set("pulls", pressures(answer.pulls()));
        forces.set("pushes", pressures(answer.pushes()));
        ForcesJson.into(forces, answer.forces());
        ArrayNode players = node.putArray("players");
        Stream.concat(answer.playersOfA().stream(), answer.playersOfB().stream())
                .forEach(player -> players.add(player(player)));
        ArrayNode threats = node.putArray("threats");
        Stream.of(answer.threatToA(), answer.threatToB())
                .flatMap(Stream::ofNullable)
                .forEach(threat -> threats.add(threat(threat)));
        node.set("stakes", answer.stakes() == null ? null : StakesJson.of(answer.stakes()));
        ArrayNode requirements = node.putArray("requirements");
        answer.requirements().forEach(requirement -> requirements.add(StakesJson.requirement(requirement)));
        ArrayNode readings = node.putArray("readings");
        answer.readings().forEach(reading -> readings.add(StakesJson.reading(reading)));
        ArrayNode watch = node.putArray("watch");
        answer.watch().forEach(sign -> watch.add(sign(sign)));
        ArrayNode missing = node.putArray("missing");
        answer.missing()
                .forEach(gap -> missing.addObject()
                        .put("kind", gap.kind().name())
                        .put("actor", gap.actor())
                        .put("text", gap.text()));
        return node;
    }

    private static ObjectNode question(Question question) {
        ObjectNode node = NODES.objectNode();
        node.put("a", question.a());
        node.put("b", question.b());
        node.put("threat", question.threat());
        node.put("at", question.at().toString());
        return node;
    }

    private static ObjectNode rung(RungChance rung) {
        ObjectNode node = NODES.objectNode();
        node.put("rung", rung.rung().name());
        node.put("meaning", rung.rung().meaning());
        node.put("horizonDays", rung.step().horizonDays());
        node.set("probability", FindingJson.estimate(rung.probability()));
        node.set("given", FindingJson.estimate(rung.step().probability()));
        node.set("base", FindingJson.estimate(rung.step().base()));
        ArrayNode terms = node.putArray("terms");
        rung.step().terms().forEach(term -> terms.add(term(term)));
        node.set("classShare", FindingJson.estimate(rung.share().rate()));
        node.put("classCases", rung.share().cases());
        node.put("classPairs", rung.share().pairs());
        ArrayNode scores = node.putArray("scores");
        rung.scores().forEach(score -> scores.add(score(score)));
        return node;
    }

    private static JsonNode score(@Nullable PastScore score) {
        if (score == null) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        node.put("protocol", score.protocol());
        node.put("cases", score.cases());
        node.put("brier", score.brier());
        node.put("skill", score.skill());
        return node;
    }

    private static ObjectNode term(Term term) {
        ObjectNode node = NODES.objectNode();
        node.put("name", term.name());
        node.put("basis", term.basis().name());
        node.put("input", term.input());
        node.set("size", FindingJson.estimate(term.size()));
        node.set("evidence", FindingJson.citations(term.evidence()));
        return node;
    }

    private static ObjectNode tie(Tie tie) {
        ObjectNode node = FindingJson.estimate(tie.value());
        node.put("known", tie.known());
        node.put("cooperation", tie.mass().cooperation());
        node.put("conflict", tie.mass().conflict());
        node.set("evidence", FindingJson.citations(tie.citations()));
        return node;
    }

    private static ArrayNode pressures(List<Pressure> pressures) {
        ArrayNode nodes = NODES.arrayNode();
        for (Pressure pressure : pressures) {
            ObjectNode node = nodes.addObject();
            node.put("origin", pressure.origin().name());
            node.put("subject", pressure.subject());
            node.put("basis", pressure.basis().name());
            node.put("size", pressure.size());
            node.set("evidence", FindingJson.citations(pressure.evidence()));
        }
        return nodes;
    }

    private static ObjectNode player(Player player) {
        ObjectNode node = NODES.objectNode();
        node.put("id", player.actor().id());
        node.put("name", player.actor().name());
        node.put("side", player.side());
        node.put("resistance", player.resistance());
        node.set("towardsOther", FindingJson.estimate(player.towardsOther()));
        node.put("friend", player.friend());
        node.put("againstFriend", player.againstFriend());
        node.set("evidence", FindingJson.citations(player.evidence()));
        return node;
    }

    private static ObjectNode threat(Threat threat) {
        ObjectNode node = NODES.objectNode();
        node.put("threat", threat.threat());
        node.put("side", threat.side());
        node.put("basis", threat.basis().name());
        node.set("level", FindingJson.estimate(threat.level()));
        ArrayNode acts = node.putArray("acts");
        threat.acts().forEach(act -> {
            ObjectNode one = acts.addObject();
            one.put("label", act.label());
            one.put("victim", act.victim());
            one.put("closeness", act.closeness());
            one.put("mass", act.mass());
            one.set("evidence", FindingJson.citations(List.of(act.citation())));
        });
        node.set("stated", FindingJson.citations(threat.stated()));
        return node;
    }

    private static ObjectNode sign(Sign sign) {
        ObjectNode node = NODES.objectNode();
        node.put("text", sign.text());
        node.put("rung", sign.rung().name());
        node.put("before", sign.before());
        node.put("after", sign.after());
        return node;
    }
}
