package org.entente.app.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.entente.model.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The labelled set, or a part of it.
 *
 * @param documents the reports
 * @param stories the main story by document
 * @param dispatches what reports that copy one another share, by document
 */
record StorySet(List<Document> documents, Map<String, String> stories, Map<String, String> dispatches) {
    static StorySet load() throws IOException {
        List<Document> documents = new ArrayList<>();
        Map<String, String> stories = new TreeMap<>();
        Map<String, String> dispatches = new TreeMap<>();
        JsonMapper mapper = JsonMapper.builder().build();
        try (InputStream in = StorySet.class.getResourceAsStream("documents.jsonl")) {
            if (in == null) {
                throw new IOException("documents.jsonl is missing.");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode node = mapper.readTree(line);
                String id = node.get("id").asString();
                LocalDate date = LocalDate.parse(node.get("date").asString());
                String title = node.get("title").asString();
                documents.add(
                        new Document(id, title, date, "test", node.get("text").asString()));
                stories.put(id, node.get("story").asString());
                dispatches.put(id, node.get("dispatch").asString());
            }
        }
        return new StorySet(documents, stories, dispatches);
    }

    /** The stories whose numbers are chosen. */
    StorySet part(IntPredicate number) {
        List<Document> chosen = documents.stream()
                .filter(document -> number.test(Integer.parseInt(
                        stories.getOrDefault(document.id(), "s0").substring(1))))
                .toList();
        return new StorySet(chosen, stories, dispatches);
    }
}
