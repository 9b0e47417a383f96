package org.entente.app.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.network.reporting.Reporting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cuts long lists of evidence for the page, which shows a few of many: the latest stay, in their order, and
 * {@code evidenceCount} says how many there were.
 */
final class Shortening {
    /** As many as stay of each list. */
    static final int MOST = 40;

    private final Map<String, Long> days;

    Shortening(Map<String, Long> days) {
        this.days = days;
    }

    /** By the days of what was reported. */
    static Shortening of(Reporting reporting) {
        Map<String, Long> days = new HashMap<>();
        reporting.events().forEach(event -> {
            if (event.date() != null) {
                days.put(
                        event.document() + "\n" + event.id(),
                        event.date().from().toEpochDay());
            }
        });
        return new Shortening(days);
    }

    /** The same node, shortened. */
    <T extends JsonNode> T in(T node) {
        if (node instanceof ObjectNode object) {
            if (object.get("evidence") instanceof ArrayNode evidence && evidence.size() > MOST) {
                object.put("evidenceCount", evidence.size());
                object.set("evidence", latest(evidence));
            }
            if (object.get("contributions") instanceof ArrayNode parts && parts.size() > MOST) {
                while (parts.size() > MOST) {
                    parts.remove(parts.size() - 1);
                }
            }
            if (object.get("events") instanceof ArrayNode events && events.size() > MOST) {
                object.put("eventsCount", events.size());
                while (events.size() > MOST) {
                    events.remove(0);
                }
            }
        }
        for (JsonNode child : node) {
            if (child.isContainer()) {
                in(child);
            }
        }
        return node;
    }

    private record Dated(int place, long day) {}

    private ArrayNode latest(ArrayNode evidence) {
        ArrayNode shorter = evidence.arrayNode();
        IntStream.range(0, evidence.size())
                .mapToObj(place -> new Dated(place, day(evidence.get(place))))
                .sorted(Comparator.comparingLong(Dated::day).reversed())
                .limit(MOST)
                .mapToInt(Dated::place)
                .sorted()
                .forEach(place -> shorter.add(evidence.get(place)));
        return shorter;
    }

    private long day(JsonNode citation) {
        String key = citation.path("document").asString("") + "\n"
                + citation.path("id").asString("");
        return days.getOrDefault(key, Long.MAX_VALUE);
    }
}
