package org.entente.store.eventdata;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON lines with PLOVER types: POLECAT's columns in snake case, or the form of its coder NGEC with {@code attributes}.
 */
final class JsonRows implements RowParser {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PloverCodes codes = new PloverCodes();
    private final Days days = new Days();

    @Override
    public boolean header() {
        return false;
    }

    @Override
    public Coder coder() {
        return Coder.POLECAT;
    }

    @Override
    public Row parse(String line) throws BadRow {
        return rows(line).get(0);
    }

    @Override
    public List<Row> rows(String line) throws BadRow {
        JsonNode event = object(line);
        boolean nested = event.has("attributes");
        PloverParty source = nested ? attribute(event, "ACTOR") : flat(event, "actor");
        PloverParty target = nested ? attribute(event, "RECIP") : flat(event, "recipient");
        EventCode code = codes.code(
                text(event, "event_type"),
                text(event, "event_mode"),
                text(event, "contexts"),
                first(text(event, "intensity"), text(event, "event_intensity"), text(event, "goldstein")));
        String date = first(
                text(event, "event_date"),
                text(event, "date_resolved"),
                first(text(event, "date"), text(event, "pub_date")));
        return PloverPairs.of(days.day(date), source, target, code);
    }

    private static PloverParty flat(JsonNode event, String side) {
        return new PloverParty(
                text(event, side + "_name"),
                text(event, side + "_name_raw"),
                text(event, side + "_country"),
                text(event, "primary_" + side + "_sector"),
                text(event, side + "_sectors"));
    }

    /** One of NGEC's attributes: an object, or a list of one for each who takes part. */
    private static PloverParty attribute(JsonNode event, String name) {
        JsonNode found = event.path("attributes").path(name);
        List<JsonNode> sides = found.isArray() ? List.copyOf(found.values()) : List.of(found);
        boolean alone = sides.size() == 1;
        return new PloverParty(
                each(sides, side -> first(text(side, "wiki"), text(side, "actor_wiki"))),
                each(sides, side -> text(side, "text")),
                each(sides, side -> text(side, "country")),
                each(sides, side -> alone ? codes(side) : text(side, "code_1")),
                "");
    }

    private static String codes(JsonNode side) {
        return text(side, "code_1") + ";" + text(side, "code_2");
    }

    /** Semicolons part one from the next. */
    private static String each(List<JsonNode> sides, Function<JsonNode, String> part) {
        return sides.stream().map(part).collect(Collectors.joining(";"));
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
