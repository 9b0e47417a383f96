package org.entente.app.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.brief.section.Relation;
import org.entente.app.brief.writing.FindingJson;
import org.entente.app.brief.writing.HistoryJson;
import org.entente.app.library.Edition;
import org.entente.app.question.Inquiry;
import org.entente.model.Commitment;
import org.entente.model.Condition;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.network.outlook.Question;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A relation as JSON: its history, who says what on each side, what was undertaken, and how much passed in each month. */
final class RelationJson {
    private final Edition edition;
    private final Inquiry inquiry;
    private final Question question;
    private final @Nullable LocalDate from;

    RelationJson(Edition edition, Inquiry inquiry, @Nullable LocalDate from) {
        this.edition = edition;
        this.inquiry = inquiry;
        this.question = inquiry.answer().question();
        this.from = from;
    }

    ObjectNode of(Relation relation) {
        Everyone everyone = Everyone.of(edition);
        ObjectNode node = HistoryJson.of(relation, inquiry.answer().position().tie(), inquiry.signals());
        Shortening.of(inquiry.reporting()).in(node);
        node.get("conditions").forEach(stand -> standing((ObjectNode) stand));
        node.get("breaks").forEach(turn -> turning((ObjectNode) turn));
        node.set("a", ActorJson.named(question.a(), everyone.name(question.a())));
        node.set("b", ActorJson.named(question.b(), everyone.name(question.b())));
        node.set("lanes", new LanesJson(edition, inquiry, from).lanes());
        ledger(node.putArray("ledger"), everyone);
        months(node.putArray("months"));
        node.set("names", NamesJson.in(node, everyone));
        return node;
    }

    /** Since and until when, as exactly as it is told: the year where nothing but the year is. */
    private void standing(ObjectNode stand) {
        Condition condition = condition(stand);
        stand.put("since", label(condition == null ? null : condition.begin(), stand.path("countedFrom")));
        stand.put("until", label(condition == null ? null : condition.end(), stand.path("countedTo")));
    }

    private void turning(ObjectNode turn) {
        Condition condition = condition(turn);
        boolean begins = "BEGINS".equals(turn.path("kind").asString());
        DateInterval told = condition == null ? null : begins ? condition.begin() : condition.end();
        turn.put("when", label(told, turn.path("date")));
    }

    /** The condition that something rests on first; null where that is none. */
    private @Nullable Condition condition(ObjectNode node) {
        JsonNode first = node.path("evidence").path(0);
        String document = first.path("document").asString("");
        String id = first.path("id").asString("");
        return inquiry.reporting().conditions().stream()
                .filter(condition ->
                        condition.document().equals(document) && condition.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String label(@Nullable DateInterval told, JsonNode day) {
        if (told != null) {
            return told.label();
        }
        return day.isString() ? day.stringValue() : null;
    }

    private void ledger(ArrayNode ledger, Everyone everyone) {
        for (Commitment commitment : inquiry.reporting().commitments()) {
            if (concerns(commitment)) {
                edition.coding(commitment.document()).ifPresent(coding -> {
                    ObjectNode one = FindingJson.commitment(commitment, coding.document());
                    one.put("documentKey", edition.key(commitment.document()));
                    one.set("names", NamesJson.in(one, everyone));
                    ledger.add(one);
                });
            }
        }
    }

    private boolean concerns(Commitment commitment) {
        Reporting reporting = inquiry.reporting();
        DateInterval date = commitment.date();
        boolean later = date != null && date.from().isAfter(question.at());
        return !later
                && commitment.parties().stream()
                        .map(Mention::actor)
                        .anyMatch(party ->
                                reporting.standsFor(party, question.a()) || reporting.standsFor(party, question.b()));
    }

    private void months(ArrayNode months) {
        SortedMap<YearMonth, int[]> counts = new TreeMap<>();
        for (Event event : inquiry.reporting().events()) {
            DateInterval date = event.date();
            if (date != null
                    && event.goldstein() != 0
                    && !date.from().isAfter(question.at())
                    && (from == null || !date.from().isBefore(from))
                    && between(event)) {
                int[] count = counts.computeIfAbsent(YearMonth.from(date.from()), month -> new int[2]);
                count[event.goldstein() > 0 ? 0 : 1]++;
            }
        }
        counts.forEach((month, count) -> months.addObject()
                .put("month", month.toString())
                .put("cooperation", count[0])
                .put("conflict", count[1]));
    }

    private boolean between(Event event) {
        Mention target = event.target();
        return target != null
                && ((stands(event.source(), question.a()) && stands(target, question.b()))
                        || (stands(event.source(), question.b()) && stands(target, question.a())));
    }

    private boolean stands(Mention mention, String id) {
        return inquiry.reporting().standsFor(mention.actor(), id);
    }
}
