package org.entente.app.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.library.Edition;
import org.entente.model.Citation;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.store.exchange.Provenance;
import org.entente.store.exchange.SourcedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Citations as JSON with the words they point to: of a text its sentence, of event data the row. */
final class CitationsJson {
    private final Edition edition;

    CitationsJson(Edition edition) {
        this.edition = edition;
    }

    /** Those that can be found, in their order. */
    List<ObjectNode> of(List<Citation> citations) {
        Set<Citation> rows = citations.stream()
                .filter(citation -> citation.kind() == Citation.Kind.EVENT
                        && edition.coding(citation.document()).isEmpty())
                .collect(Collectors.toSet());
        Map<Citation, ObjectNode> found = rows.isEmpty() ? new HashMap<>() : rows(rows);
        List<ObjectNode> nodes = new ArrayList<>();
        for (Citation citation : citations) {
            ObjectNode node = found.containsKey(citation)
                    ? found.get(citation)
                    : edition.coding(citation.document())
                            .map(coding -> ofText(citation, coding))
                            .orElse(null);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private @Nullable ObjectNode ofText(Citation citation, Coding coding) {
        Document document = coding.document();
        Span span = span(citation, coding);
        if (span == null) {
            return null;
        }
        String sentence = coding.sentences().stream()
                .map(Sentence::span)
                .filter(one -> one.begin() <= span.begin() && span.begin() < one.end())
                .map(one -> one.of(document.text()))
                .findFirst()
                .orElse(span.of(document.text()));
        return node(citation, edition.key(document.id()), document.title(), document.source(), document.published())
                .put("begin", span.begin())
                .put("end", span.end())
                .put("text", span.of(document.text()))
                .put("sentence", sentence);
    }

    private static @Nullable Span span(Citation citation, Coding coding) {
        String id = citation.id();
        return switch (citation.kind()) {
            case EVENT ->
                first(coding.events().stream()
                        .filter(one -> one.id().equals(id))
                        .map(Event::span)
                        .toList());
            case STATEMENT ->
                first(coding.statements().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> one.content())
                        .toList());
            case CONDITION ->
                first(coding.conditions().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> one.span())
                        .toList());
            case COMMITMENT ->
                first(coding.commitments().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> one.span())
                        .toList());
            case MILESTONE ->
                first(coding.milestones().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> one.span())
                        .toList());
            case SENTENCE ->
                first(coding.sentences().stream()
                        .filter(one -> Integer.toString(one.index()).equals(id))
                        .map(Sentence::span)
                        .toList());
        };
    }

    private static @Nullable Span first(List<Span> spans) {
        return spans.isEmpty() ? null : spans.get(0);
    }

    private Map<Citation, ObjectNode> rows(Set<Citation> wanted) {
        Map<Citation, ObjectNode> found = new HashMap<>();
        Rows rows = Rows.of(edition);
        for (Citation citation : wanted) {
            Event event = rows.event(citation);
            if (event != null) {
                String file = event.document();
                found.put(
                        citation,
                        row(citation, event, file + ", line " + event.sentence(), new Provenance(file, file, null)));
            }
        }
        for (SourcedEvent sourced : rows.retold()) {
            Citation citation = Citation.of(sourced.event());
            if (wanted.contains(citation)) {
                String title = sourced.provenance().title();
                found.putIfAbsent(citation, row(citation, sourced.event(), title, sourced.provenance()));
            }
        }
        return found;
    }

    private ObjectNode row(Citation citation, Event event, String place, Provenance provenance) {
        String sentence = place + ": " + event.evidence();
        int begin = sentence.length() - event.evidence().length();
        return node(citation, null, provenance.title(), provenance.source(), provenance.published())
                .put("begin", begin)
                .put("end", sentence.length())
                .put("text", event.evidence())
                .put("sentence", sentence);
    }

    private static ObjectNode node(
            Citation citation, @Nullable String key, String title, String source, @Nullable LocalDate published) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", citation.kind().name())
                .put("document", citation.document())
                .put("documentKey", key)
                .put("documentTitle", title.isBlank() ? source : title)
                .put("source", source)
                .put("published", published == null ? null : published.toString())
                .put("id", citation.id());
    }
}
