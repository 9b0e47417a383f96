package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.entente.app.json.Json;
import org.entente.app.library.Library;
import org.entente.store.SavedScenario;
import org.entente.store.Scenarios;
import org.entente.store.correction.Signature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Questions with their assumptions, kept by name. One that is removed can be brought back. */
public final class ScenariosResource implements Resource {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Library library;
    private final Clock clock;

    /** @param clock tells when a scenario is kept */
    public ScenariosResource(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/scenarios", this::list);
        routes.put(ROOT + "/scenarios", this::put);
        routes.delete(ROOT + "/scenarios", this::remove);
        routes.post(ROOT + "/scenarios/undo", this::bringBack);
        routes.get(ROOT + "/scenarios/file", this::file);
    }

    private void list(Context request) {
        Answer.page(
                request,
                Page.whole(library.read(workspace -> workspace.scenarios().list()).stream()
                        .map(ScenariosResource::json)
                        .toList()));
    }

    private void put(Context request) {
        Body body = Body.of(request);
        String name = body.required("name").strip();
        ObjectNode payload = payload(body);
        SavedScenario saved = library.write(workspace ->
                workspace.scenarios().put(name, Json.line(payload), Signatures.of(body.text("who"), clock)));
        Answer.json(request, json(saved));
    }

    private static ObjectNode payload(Body body) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("a", body.required("a")).put("b", body.required("b"));
        payload.put("threat", body.text("threat"));
        LocalDate at = body.date("at");
        payload.put("at", at == null ? null : at.toString());
        ObjectNode inputs = payload.putObject("inputs");
        if (body.has("inputs")) {
            for (Map.Entry<String, JsonNode> input : body.inner("inputs").json().properties()) {
                inputs.put(input.getKey(), number(input.getKey(), input.getValue()));
            }
        }
        return payload;
    }

    private static double number(String key, JsonNode value) {
        if (!value.isNumber() || !(value.doubleValue() >= 0 && value.doubleValue() <= 10)) {
            throw Problem.unreadable(
                    "inputs." + Parameters.shortened(key) + " is " + Parameters.shortened(value.toString()) + ".",
                    "Give a number from 0 to 10.");
        }
        return value.doubleValue();
    }

    private void remove(Context request) {
        String name = Parameters.of(request).required("name");
        Answer.json(
                request,
                json(write(name, "There is no scenario", (scenarios, signature) -> scenarios.remove(name, signature))));
    }

    private void bringBack(Context request) {
        String name = Body.of(request).required("name").strip();
        Answer.json(
                request,
                json(write(
                        name,
                        "No scenario was removed",
                        (scenarios, signature) -> scenarios.bringBack(name, signature))));
    }

    private interface Act {
        Optional<SavedScenario> on(Scenarios scenarios, Signature signature);
    }

    private SavedScenario write(String name, String missing, Act act) {
        return library.write(workspace -> act.on(workspace.scenarios(), Signatures.of(null, clock)))
                .orElseThrow(() -> missing(name, missing));
    }

    private static Problem missing(String name, String what) {
        return Problem.missing(
                what + " with the name \"" + Parameters.shortened(name) + "\".",
                "GET " + ROOT + "/scenarios lists all.");
    }

    /** For the command line: {@code entente ask A B --scenario FILE}. */
    private void file(Context request) {
        String name = Parameters.of(request).required("name");
        SavedScenario saved = library.read(workspace -> workspace.scenarios().find(name))
                .filter(scenario -> !scenario.gone())
                .orElseThrow(() -> missing(name, "There is no scenario"));
        JsonNode payload = MAPPER.readTree(saved.payload());
        StringBuilder toml = new StringBuilder("title = " + quoted(name) + "\n");
        toml.append("rivals = [")
                .append(quoted(payload.get("a").asString()))
                .append(", ")
                .append(quoted(payload.get("b").asString()))
                .append("]\n");
        if (payload.get("threat").isString()) {
            toml.append("threat = ")
                    .append(quoted(payload.get("threat").asString()))
                    .append('\n');
        }
        if (payload.get("at").isString()) {
            toml.append("at = ").append(payload.get("at").asString()).append('\n');
        }
        payload.get("inputs")
                .properties()
                .forEach(input -> toml.append(quoted(input.getKey()))
                        .append(" = ")
                        .append(input.getValue().doubleValue())
                        .append('\n'));
        Answer.file(
                request,
                "application/toml; charset=utf-8",
                "scenario.toml",
                true,
                toml.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** JSON's escapes are TOML's, too. */
    private static String quoted(String text) {
        return Json.line(JsonNodeFactory.instance.stringNode(text));
    }

    private static ObjectNode json(SavedScenario saved) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", saved.name());
        node.setAll((ObjectNode) MAPPER.readTree(saved.payload()));
        node.put("saved", saved.signature().at().toString());
        return node.put("who", saved.signature().who());
    }
}
