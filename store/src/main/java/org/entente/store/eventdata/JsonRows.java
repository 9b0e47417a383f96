package org.entente.store.eventdata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON lines with PLOVER types: POLECAT's columns in snake case, the form of its coder NGEC with {@code attributes}, or
 * Entente's own events.
 */
final class JsonRows implements RowParser {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PloverCodes codes = new PloverCodes();
    private final Days days = new Days();
    private final Coder coder;

    private JsonRows(Coder coder) {
        this.coder = coder;
    }

    static JsonRows of(String first) {
        return new JsonRows(first.contains("\"factuality\"") ? Coder.ENTENTE : Coder.POLECAT);
    }

    @Override
    public boolean header() {
        return false;
    }

    @Override
    public Coder coder() {
        return coder;
    }

    @Override
    public Row parse(String line) throws BadRow {
        JsonNode event = object(line);
        if (event.has("factuality")) {
            return own(event);
        }
        return event.has("attributes")
                ? row(event, attribute(event, "ACTOR"), attribute(event, "RECIP"))
                : row(event, flat(event, "actor"), flat(event, "recipient"));
    }

    private Row row(JsonNode event, @Nullable PartyName source, @Nullable PartyName target) throws BadRow {
        if (source == null) {
            throw new BadRow("there is no source actor");
        }
        EventCode code = codes.code(
                text(event, "event_type"),
                text(event, "event_mode"),
                text(event, "contexts"),
                first(text(event, "intensity"), text(event, "event_intensity"), text(event, "goldstein")));
        return new Row.OfEvent(
                days.day(first(text(event, "event_date"), text(event, "date"), text(event, "pub_date"))),
                source,
                target,
                code);
    }

    /** An event of Entente's own. A row of event data is a fact on a day; anything less is not taken for one. */
    private Row own(JsonNode event) throws BadRow {
        String factuality = text(event, "factuality");
        if (!factuality.equals("ASSERTED")) {
            throw new BadRow("the event is " + Cells.shown(factuality) + ", not a fact");
        }
        String precision = text(event, "datePrecision");
        if (!precision.isEmpty() && !precision.equals("DAY")) {
            throw new BadRow("the event is dated to the " + Cells.shown(precision) + " only");
        }
        PartyName source = actor(event.path("source"));
        if (source == null) {
            throw new BadRow("there is no source actor");
        }
        EventCode code = codes.code(text(event, "type"), text(event, "mode"), "", text(event, "goldstein"));
        return new Row.OfEvent(days.day(text(event, "date")), source, actor(event.path("target")), code);
    }

    private static @Nullable PartyName actor(JsonNode actor) {
        String id = text(actor, "id");
        return id.isEmpty()
                ? null
                : new PartyName(NameScheme.ENTENTE, id, text(actor, "country"), text(actor, "sector"));
    }

    private static @Nullable PartyName flat(JsonNode event, String side) {
        String country = text(event, side + "_country");
        String name = first(text(event, side + "_name"), text(event, side + "_name_raw"), country);
        String sectors = first(text(event, "primary_" + side + "_sector"), text(event, side + "_sectors"));
        return name.isEmpty() ? null : new PartyName(NameScheme.PLOVER, name, country, sectors);
    }

    /** One of NGEC's attributes: an object, or a list of which the first counts. */
    private static @Nullable PartyName attribute(JsonNode event, String name) {
        JsonNode found = event.path("attributes").path(name);
        JsonNode side = found.isArray() ? found.path(0) : found;
        String country = text(side, "country");
        String words = first(text(side, "wiki"), text(side, "actor_wiki"), text(side, "text"), country);
        String sectors = String.join(" ", List.of(text(side, "code_1"), text(side, "code_2")))
                .strip();
        return words.isEmpty() ? null : new PartyName(NameScheme.PLOVER, words, country, sectors);
    }

    private static JsonNode object(String line) throws BadRow {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new BadRow("the row is no JSON");
        }
        throw new BadRow("the row is no JSON object");
    }

    /** A value as text; the texts of a list parted by semicolons; empty for nothing. */
    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isArray()) {
            return Cells.present(value.asString("").strip());
        }
        StringBuilder texts = new StringBuilder();
        for (JsonNode one : value) {
            texts.append(texts.isEmpty() ? "" : ";").append(one.asString(""));
        }
        return texts.toString();
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
