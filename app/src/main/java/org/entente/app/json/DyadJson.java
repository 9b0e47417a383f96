package org.entente.app.json;

import java.util.List;
import org.entente.network.dyad.DyadScores;
import org.entente.network.dyad.TargetReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a test of the outlook of pairs found, as one JSON object with the key {@code targets}. */
public final class DyadJson {
    private DyadJson() {}

    public static ObjectNode of(List<TargetReport> reports) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode targets = node.putArray("targets");
        for (TargetReport report : reports) {
            ObjectNode target = targets.addObject();
            target.put("name", report.target().name());
            target.put("n", report.forecasts().size());
            target.put("baseRate", rounded(report.baseRate()));
            target.put("trainingRate", rounded(report.trainingRate()));
            scores(target, report.model());
            scores(target.putObject("climatology"), report.climatology());
            scores(target.putObject("lastValue"), report.lastValue());
        }
        return node;
    }

    private static void scores(ObjectNode node, DyadScores scores) {
        node.put("brier", rounded(scores.brier()));
        node.put("skill", rounded(scores.skill()));
        node.put("auc", rounded(scores.auc()));
        node.put("logScore", rounded(scores.logScore()));
        node.put("ece", rounded(scores.ece()));
        node.put("eceEqualMass", rounded(scores.eceEqualMass()));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
