package org.entente.app.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;
import org.entente.network.stake.Input;
import org.entente.network.stake.Keys;
import org.entente.network.stake.PlayerKind;
import org.entente.network.stake.VetoPlayer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads a scenario file: TOML whose tables are the inputs by their keys (docs/reference/formats.md). */
public final class ScenarioReader {
    private static final Set<String> HEAD = Set.of("title", "rivals", "threat", "at", "outcome");
    private static final Set<String> FIGURE = Set.of("value", "low", "high", "why");

    private final String name;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final List<VetoPlayer> players = new ArrayList<>();

    private ScenarioReader(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it is no scenario, naming the key
     */
    public static Scenario read(Path file) throws IOException {
        JsonNode root;
        try {
            root = new TomlMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            String first = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new IllegalArgumentException(
                    "line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + " is not TOML: " + first,
                    e);
        }
        Path last = file.getFileName();
        return new ScenarioReader(last == null ? file.toString() : last.toString()).scenario(root);
    }

    private Scenario scenario(JsonNode root) {
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (!HEAD.contains(entry.getKey())) {
                table(entry.getKey(), entry.getValue());
            }
        }
        List<String> rivals = new ArrayList<>();
        root.path("rivals").forEach(rival -> rivals.add(rival.asString()));
        return new Scenario(
                name,
                text(root, "title"),
                rivals,
                text(root, "threat"),
                date(text(root, "at")),
                inputs,
                players,
                root.has("outcome") ? Optional.of(outcome(root.get("outcome"))) : Optional.empty());
    }

    private void table(String key, JsonNode node) {
        if (!node.isObject()) {
            inputs.put(key, input(key, node));
            return;
        }
        if (node.has("value")) {
            inputs.put(key, input(key, node));
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            boolean cast = key.startsWith("side.") && entry.getKey().equals("player");
            if (cast) {
                players(key.substring("side.".length()), entry.getValue());
            } else {
                table(key + "." + entry.getKey(), entry.getValue());
            }
        }
    }

    private void players(String side, JsonNode list) {
        for (JsonNode node : list) {
            String called = text(node, "name");
            String kind = text(node, "kind");
            if (called == null || kind == null) {
                throw new IllegalArgumentException("a player of " + side + " has no name or no kind");
            }
            VetoPlayer player = new VetoPlayer(side, called, called, kind(side, kind));
            players.add(player);
            for (String input : List.of(Keys.OPPOSITION, Keys.POWER_TO_BLOCK)) {
                if (!node.has(input)) {
                    throw new IllegalArgumentException(player.key(input) + " is missing");
                }
                inputs.put(player.key(input), input(player.key(input), node.get(input)));
            }
        }
    }

    private static PlayerKind kind(String side, String kind) {
        for (PlayerKind known : PlayerKind.values()) {
            if (known.name().equalsIgnoreCase(kind)) {
                return known;
            }
        }
        throw new IllegalArgumentException("a player of " + side + " is of the kind \"" + kind
                + "\"; known are leader, hardliners, legislature, military and public");
    }

    private Input input(String key, JsonNode node) {
        if (node.isNumber()) {
            return checked(key, node.asDouble(), node.asDouble(), node.asDouble(), null);
        }
        for (String field : node.propertyNames()) {
            if (!FIGURE.contains(field)) {
                throw new IllegalArgumentException(
                        key + " has \"" + field + "\"; it may have value, low, high and why");
            }
        }
        if (!node.path("value").isNumber()) {
            throw new IllegalArgumentException(key + " is \"" + node.asString("") + "\", not a number");
        }
        double value = node.get("value").asDouble();
        return checked(
                key, value, node.path("low").asDouble(value), node.path("high").asDouble(value), text(node, "why"));
    }

    private Input checked(String key, double value, double low, double high, @Nullable String why) {
        if (!(0 <= low && low <= value && value <= high && high <= 10)) {
            throw new IllegalArgumentException(key + " is " + value + " in the range " + low + " to " + high
                    + "; the range must hold the value and lie between 0 and 10");
        }
        return Input.judged(new Estimate(value, low, high), why == null ? "set in " + name : why);
    }

    private static Outcome outcome(JsonNode node) {
        Map<Rung, Boolean> reached = new EnumMap<>(Rung.class);
        for (Rung rung : Rung.values()) {
            String key = rung == Rung.MATERIAL_HELP ? "help" : rung.name().toLowerCase(Locale.ROOT);
            if (node.path(key).isBoolean()) {
                reached.put(rung, node.get(key).asBoolean());
            }
        }
        List<String> sources = new ArrayList<>();
        node.path("sources").forEach(source -> sources.add(source.asString()));
        return new Outcome(reached, node.path("what").asString(""), sources);
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.has(key) ? node.get(key).asString() : null;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("at is \"" + text + "\", not a day such as 2014-07-01", e);
        }
    }
}
