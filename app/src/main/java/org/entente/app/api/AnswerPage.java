package org.entente.app.api;

import java.util.Map;
import org.entente.app.brief.Brief;
import org.entente.app.brief.section.BriefComposer;
import org.entente.app.brief.section.Dossier;
import org.entente.app.brief.section.SwingWords;
import org.entente.app.brief.wording.Names;
import org.entente.app.brief.writing.AnswerJson;
import org.entente.app.brief.writing.BriefJson;
import org.entente.app.brief.writing.FindingJson;
import org.entente.app.brief.writing.StakesJson;
import org.entente.app.library.Edition;
import org.entente.app.question.Inquiry;
import org.entente.network.outlook.Question;
import org.entente.network.stake.Input;
import org.entente.network.stake.Requirement;
import org.entente.network.stake.Stakes;
import org.entente.network.stake.Swing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer as JSON for the page: the brief's lines and sections, the figures, and the inputs to move. */
final class AnswerPage {
    private final Inquiry base;
    private final org.entente.network.outlook.Answer answer;
    private final Settings settings;
    private final @Nullable String scenario;
    private final Edition edition;
    private final Everyone everyone;

    AnswerPage(Edition edition, Inquiry base, Settings settings, @Nullable String scenario) {
        this.base = base;
        this.settings = settings;
        this.scenario = scenario;
        this.answer = settings.none() ? base.answer() : base.answer().under(settings.change());
        this.edition = edition;
        this.everyone = Everyone.of(edition);
    }

    /** Everything. */
    ObjectNode whole(Dossier dossier, Shortening shortening) {
        ObjectNode node = head();
        Brief brief = new BriefComposer().compose(dossier, answer);
        BriefJson.into(node, brief);
        node.withArray("sources").forEach(source -> key((ObjectNode) source));
        node.set("answer", shortening.in(AnswerJson.of(answer)));
        layer(node, dossier.names());
        node.set("names", NamesJson.in(node.get("answer"), everyone));
        return node;
    }

    /** What a moved input changes: the stated layer alone. */
    ObjectNode stated(Names names) {
        ObjectNode node = head();
        ObjectNode figures = node.putObject("answer");
        Stakes stakes = answer.stakes();
        Shortening shortening = new Shortening(Map.of());
        figures.set("stakes", stakes == null ? null : shortening.in(StakesJson.of(stakes)));
        requirements(figures.putArray("requirements"), answer);
        layer(node, names);
        return node;
    }

    private ObjectNode head() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Question question = answer.question();
        ObjectNode asked = node.putObject("question");
        asked.set("a", named(question.a()));
        asked.set("b", named(question.b()));
        asked.set("threat", question.threat() == null ? null : named(question.threat()));
        asked.put("at", question.at().toString());
        return node;
    }

    /** So that a source leads to its text. */
    private void key(ObjectNode source) {
        source.put("documentKey", edition.key(source.get("document").asString()));
    }

    private ObjectNode named(String id) {
        return ActorJson.named(id, everyone.name(id));
    }

    private void layer(ObjectNode node, Names names) {
        if (settings.none()) {
            node.putNull("baseline");
        } else {
            requirements(node.putObject("baseline").putArray("requirements"), base.answer());
        }
        ArrayNode inputs = node.putArray("inputs");
        ArrayNode tornado = node.putArray("tornado");
        Stakes stakes = answer.stakes();
        Stakes before = base.answer().stakes();
        if (stakes != null && before != null) {
            SwingWords words = new SwingWords(names, stakes);
            stakes.inputs().forEach((key, input) -> inputs.add(input(key, words.of(key), input, before.input(key))));
            for (Requirement requirement : answer.requirements()) {
                ArrayNode swings = tornado.addObject()
                        .put("rung", requirement.rung().name())
                        .putArray("swings");
                for (Swing swing : requirement.swings()) {
                    swings.addObject()
                            .put("key", swing.key())
                            .put("label", words.of(swing.key()))
                            .put("atLow", swing.atLow())
                            .put("atHigh", swing.atHigh());
                }
            }
        }
        node.put("scenario", scenario);
    }

    private static void requirements(ArrayNode list, org.entente.network.outlook.Answer answer) {
        answer.requirements().forEach(requirement -> list.add(StakesJson.requirement(requirement)));
    }

    private static ObjectNode input(String key, String label, Input input, Input before) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("key", key)
                .put("label", label)
                .put("value", input.range().value())
                .put("low", input.range().low())
                .put("high", input.range().high())
                .put("basis", input.basis().name())
                .put("why", input.why());
        node.set("evidence", FindingJson.citations(input.evidence()));
        new Shortening(Map.of()).in(node);
        Bounds bounds = Bounds.of(key, before.range());
        return node.put("minimum", bounds.minimum())
                .put("maximum", bounds.maximum())
                .put("baseline", before.range().value());
    }
}
