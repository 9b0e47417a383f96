package org.entente.app.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.app.library.Edition;
import org.entente.app.question.Inquiry;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Statement;
import org.entente.model.Timing;
import org.entente.network.outlook.Conduct;
import org.entente.network.outlook.Question;
import org.entente.network.outlook.Voice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each side's voices say, a lane for each voice. Two statements of one side contradict each other where one opens
 * the door to the other side and one closes it.
 */
final class LanesJson {
    private final Edition edition;
    private final Inquiry inquiry;
    private final Question question;
    private final @Nullable LocalDate from;

    LanesJson(Edition edition, Inquiry inquiry, @Nullable LocalDate from) {
        this.edition = edition;
        this.inquiry = inquiry;
        this.question = inquiry.answer().question();
        this.from = from;
    }

    ArrayNode lanes() {
        ArrayNode lanes = JsonNodeFactory.instance.arrayNode();
        side("A", question.a(), inquiry.answer().conductOfA(), lanes);
        side("B", question.b(), inquiry.answer().conductOfB(), lanes);
        return lanes;
    }

    private void side(String letter, String side, Conduct conduct, ArrayNode lanes) {
        Set<Citation> opening = new HashSet<>();
        Set<Citation> closing = new HashSet<>();
        for (Voice voice : conduct.voices()) {
            voice.opening().forEach(citation -> said(citation, opening));
            voice.closing().forEach(citation -> said(citation, closing));
        }
        SortedMap<String, List<Statement>> voices = new TreeMap<>();
        Map<String, Actor> speakers = new HashMap<>();
        for (Statement statement : inquiry.reporting().statements()) {
            Mention speaker = statement.speaker();
            if (speaker != null && belongs(speaker.actor(), side) && within(statement)) {
                voices.computeIfAbsent(speaker.actor().id(), id -> new ArrayList<>())
                        .add(statement);
                speakers.putIfAbsent(speaker.actor().id(), speaker.actor());
            }
        }
        voices.forEach((id, statements) -> {
            ObjectNode lane = lanes.addObject().put("side", letter).put("id", id);
            lane.put(
                    "name",
                    speakers.get(id) == null
                            ? id
                            : String.valueOf(speakers.get(id).name()));
            ArrayNode list = lane.putArray("statements");
            for (Statement statement : statements) {
                SortedSet<String> against = new TreeSet<>();
                Citation own = Citation.of(statement);
                if (opening.contains(own)) {
                    closing.forEach(other -> against.add(other.id()));
                }
                if (closing.contains(own)) {
                    opening.forEach(other -> against.add(other.id()));
                }
                against.remove(statement.id());
                list.add(statement(statement, against));
            }
        });
    }

    private void said(Citation citation, Set<Citation> statements) {
        Event event = inquiry.reporting().event(citation);
        if (event != null && event.attribution() != null && event.attribution().statement() != null) {
            statements.add(new Citation(
                    Citation.Kind.STATEMENT,
                    event.document(),
                    String.valueOf(event.attribution().statement())));
        }
    }

    private static boolean belongs(Actor speaker, String side) {
        return speaker.accountable().equals(side) || side.equals(speaker.country());
    }

    private boolean within(Statement statement) {
        LocalDate day = day(statement);
        return day == null || (!day.isAfter(question.at()) && (from == null || !day.isBefore(from)));
    }

    private @Nullable LocalDate day(Statement statement) {
        DateInterval date = statement.date();
        return date == null ? inquiry.reporting().publishedOf(statement.document()) : date.from();
    }

    private ObjectNode statement(Statement statement, SortedSet<String> against) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        LocalDate day = day(statement);
        Timing timing = statement.timing();
        Mention speaker = statement.speaker();
        node.put("id", statement.id());
        node.put("document", statement.document());
        node.put("documentKey", edition.key(statement.document()));
        node.put("date", day == null ? null : day.toString());
        DateInterval told = statement.date();
        node.put("when", told != null ? told.label() : day == null ? null : day.toString());
        node.put("timedBy", timing == null ? null : timing.anchor());
        node.put("timeOffset", timing == null ? null : timing.offset().toString());
        node.put("text", statement.text());
        node.put("factuality", statement.factuality().name());
        node.set(
                "speaker",
                speaker == null
                        ? null
                        : ActorJson.named(speaker.actor().id(), speaker.actor().name()));
        node.put("quoted", statement.quoted());
        against.forEach(node.putArray("contradicts")::add);
        return node;
    }
}
