package org.entente.app.forecast;

import java.time.LocalDate;
import org.entente.model.Estimate;
import org.entente.model.Outlook;
import org.entente.model.PastScore;
import org.entente.network.link.NextEvent;
import org.entente.network.link.PastEvent;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A forecast as JSON: in each, base and terms add up to the log-odds. */
public final class ExpectationJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExpectationJson() {}

    public static ObjectNode of(Expectation expectation) {
        ObjectNode node = NODES.objectNode();
        node.put("known", expectation.known().toString());
        node.put("horizonDays", expectation.horizonDays());
        ArrayNode outlooks = node.putArray("outlooks");
        expectation.outlooks().forEach(outlook -> outlooks.add(outlook(outlook)));
        node.put("fewEvents", expectation.thin());
        ArrayNode next = node.putArray("nextEvents");
        expectation.next().forEach(event -> next.add(next(event, expectation)));
        return node;
    }

    private static ObjectNode outlook(Outlook outlook) {
        ObjectNode node = NODES.objectNode();
        node.put("source", outlook.a());
        node.put("target", outlook.b());
        node.put("outcome", outlook.outcome());
        node.set("probability", estimate(outlook.probability()));
        node.put("base", outlook.base().value());
        ArrayNode terms = node.putArray("terms");
        outlook.terms()
                .forEach(term -> terms.addObject()
                        .put("name", term.name())
                        .put("value", term.size().value()));
        PastScore score = outlook.score();
        if (score != null) {
            node.putObject("score")
                    .put("protocol", score.protocol())
                    .put("cases", score.cases())
                    .put("brier", score.brier())
                    .put("skill", score.skill());
        }
        return node;
    }

    private static ObjectNode next(NextEvent event, Expectation expectation) {
        ObjectNode node = NODES.objectNode();
        node.put("source", event.source());
        node.put("type", event.type());
        node.put("target", event.target());
        node.put("probability", event.probability());
        node.put("logOdds", event.logOdds());
        ArrayNode terms = node.putArray("terms");
        for (NextEvent.Term term : event.terms()) {
            ObjectNode one = terms.addObject();
            one.put("kind", term.kind().name());
            one.put("means", TermWords.of(term.kind()));
            one.put("value", term.value());
            ArrayNode events = one.putArray("events");
            term.events().forEach(index -> events.add(event(expectation.past().get(index))));
        }
        return node;
    }

    private static ObjectNode event(PastEvent event) {
        return NODES.objectNode()
                .put("date", LocalDate.ofEpochDay(event.day()).toString())
                .put("source", event.source())
                .put("type", event.type())
                .put("target", event.target());
    }

    private static ObjectNode estimate(Estimate estimate) {
        return NODES.objectNode()
                .put("value", estimate.value())
                .put("low", estimate.low())
                .put("high", estimate.high());
    }
}
