package org.entente.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The description of the interface as the judge of answers. */
final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode description;
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private Contract(JsonNode description) {
        this.description = description;
    }

    static Contract described() throws IOException {
        return new Contract(new ObjectMapper(new YAMLFactory()).readTree(DescriptionResource.text()));
    }

    /** Every method with its path, as in {@code GET /about}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    /** The parameters an operation has in its query. */
    Set<String> parameters(String operation) {
        Set<String> names = new TreeSet<>();
        operation(operation)
                .path("parameters")
                .forEach(one -> names.add(one.get("name").asText()));
        return names;
    }

    /** Whether an operation may answer with a status. */
    boolean has(String operation, int status) {
        return operation(operation).get("responses").has(Integer.toString(status));
    }

    /** The media type and the content are those that are described for the operation and the status. */
    void judge(String operation, int status, String type, String content) throws JsonProcessingException {
        JsonNode responses = operation(operation).get("responses");
        JsonNode response = responses.has(Integer.toString(status)) ? responses.get(Integer.toString(status)) : null;
        if (response == null) {
            assertThat(status).as("status of " + operation).isGreaterThanOrEqualTo(400);
            response = resolved(responses.get("default"));
        }
        JsonNode contents = response.get("content");
        JsonNode media = contents.has(type) ? contents.get(type) : contents.get("*/*");
        assertThat(media).as(operation + " answers " + type).isNotNull();
        if (type.contains("ndjson")) {
            for (String line : content.lines().toList()) {
                valid(operation, media.get("schema"), JSON.readTree(line));
            }
        } else if (type.contains("json")) {
            valid(operation, media.get("schema"), JSON.readTree(content));
        }
    }

    /** @param content of a request */
    boolean takes(String operation, String content) throws JsonProcessingException {
        JsonNode schema = operation(operation)
                .get("requestBody")
                .get("content")
                .get("application/json")
                .get("schema");
        return faults(schema, JSON.readTree(content)).isEmpty();
    }

    private void valid(String operation, JsonNode schema, JsonNode content) {
        assertThat(faults(schema, content)).as(operation).isEmpty();
    }

    private Set<ValidationMessage> faults(JsonNode schema, JsonNode content) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.get("components"));
        return schemas.getSchema(whole).validate(content);
    }

    private JsonNode operation(String operation) {
        String[] parts = operation.split(" ", 2);
        return description.get("paths").get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }
}
