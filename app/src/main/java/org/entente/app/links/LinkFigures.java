package org.entente.app.links;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.app.json.Json;
import org.entente.app.terminal.Table;
import org.entente.network.link.evaluation.LinkEvaluation;
import org.entente.network.link.evaluation.RankSums;
import org.entente.network.link.evaluation.RankedLink;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an evaluation on links measured.
 *
 * @param seconds of the clock, reading apart
 * @param peakMegabytes the most memory in use after a collection or at the end
 */
public record LinkFigures(LinkMethod method, LinkEvaluation evaluation, double seconds, double peakMegabytes) {
    private Map<String, RankSums> parts() {
        Map<String, RankSums> parts = new LinkedHashMap<>();
        parts.put("all", evaluation.sums(link -> true));
        parts.put("forward", evaluation.sums(RankedLink::forward));
        parts.put("backward", evaluation.sums(link -> !link.forward()));
        parts.put("seen", evaluation.sums(RankedLink::seen));
        parts.put("unseen", evaluation.sums(link -> !link.seen()));
        return parts;
    }

    public String json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("method", method.name().toLowerCase(Locale.ROOT));
        parts().forEach((name, sums) -> put(name.equals("all") ? node : node.putObject(name), sums));
        node.put("seconds", Math.round(seconds * 1000) / 1e3);
        node.put("peakMegabytes", Math.round(peakMegabytes * 10) / 1e1);
        return Json.line(node);
    }

    private static void put(ObjectNode node, RankSums sums) {
        node.put("n", sums.count());
        node.put("mrr", rounded(sums.mrr()));
        node.put("hits1", rounded(sums.hits1()));
        node.put("hits3", rounded(sums.hits3()));
        node.put("hits10", rounded(sums.hits10()));
    }

    private static double rounded(double share) {
        return Math.round(share * 1e6) / 1e6;
    }

    public String table() {
        Table table = new Table("QUESTIONS", "N", "MRR", "HITS@1", "HITS@3", "HITS@10");
        parts().forEach((name, sums) -> table.row(
                name,
                Integer.toString(sums.count()),
                share(sums.mrr()),
                share(sums.hits1()),
                share(sums.hits3()),
                share(sums.hits10())));
        return table.text()
                + String.format(
                        Locale.ROOT,
                        "%n%s, %.1f seconds, %.0f megabytes at most%n",
                        method.name().toLowerCase(Locale.ROOT),
                        seconds,
                        peakMegabytes);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    /** A line for each question: {@code id gold predicted confidence}; the id is the event's number and what is asked. */
    public String lines() {
        StringBuilder lines = new StringBuilder("id\tgold\tpredicted\tconfidence\n");
        for (RankedLink link : evaluation.links()) {
            lines.append(link.event() + 1)
                    .append(link.forward() ? "-target\t" : "-source\t")
                    .append(link.answer())
                    .append('\t')
                    .append(link.predicted() < 0 ? "-" : Integer.toString(link.predicted()))
                    .append('\t')
                    .append(share(link.probability()))
                    .append('\n');
        }
        return lines.toString();
    }
}
