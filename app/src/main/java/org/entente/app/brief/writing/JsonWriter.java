package org.entente.app.brief.writing;

import java.util.List;
import org.entente.app.brief.Block;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.Source;
import org.entente.app.json.EventJson;
import org.entente.app.json.Json;
import org.entente.model.Coding;
import org.entente.model.Document;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a brief as JSON: the text as it stands in the other forms, the figures behind it, and all that was read. */
public final class JsonWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonWriter() {}

    public static String write(Brief brief) {
        return Json.indented(node(brief));
    }

    private static ObjectNode node(Brief brief) {
        ObjectNode node = NODES.objectNode();
        node.put("title", brief.title());
        node.put("question", brief.question());
        ArrayNode answer = node.putArray("answer");
        brief.answer().forEach(line -> answer.add(line(line)));
        node.setAll(AnswerJson.of(brief.measured()));
        node.set("history", HistoryJson.of(brief.history()));
        ArrayNode sections = node.putArray("sections");
        brief.sections().forEach(section -> sections.add(section(section)));
        ArrayNode sources = node.putArray("sources");
        brief.sources().forEach(source -> sources.add(source(source)));
        read(node, brief.codings());
        return node;
    }

    private static void read(ObjectNode node, List<Coding> codings) {
        ArrayNode documents = node.putArray("documents");
        ArrayNode events = node.putArray("events");
        ArrayNode statements = node.putArray("statements");
        ArrayNode conditions = node.putArray("conditions");
        ArrayNode commitments = node.putArray("commitments");
        ArrayNode milestones = node.putArray("milestones");
        for (Coding coding : codings) {
            documents.add(document(coding));
            coding.events().forEach(one -> events.add(EventJson.event(one)));
            coding.statements().forEach(one -> statements.add(EventJson.statement(one)));
            coding.conditions().forEach(one -> conditions.add(FindingJson.condition(one)));
            coding.commitments().forEach(one -> commitments.add(FindingJson.commitment(one, coding.document())));
            coding.milestones().forEach(one -> milestones.add(FindingJson.milestone(one)));
        }
    }

    private static ObjectNode document(Coding coding) {
        Document document = coding.document();
        ObjectNode node = NODES.objectNode();
        node.put("id", document.id());
        node.put("title", document.title());
        node.put(
                "published",
                document.published() == null ? null : document.published().toString());
        node.put("source", document.source());
        node.put("sentences", coding.sentences().size());
        node.put("characters", document.text().length());
        return node;
    }

    static ObjectNode source(Source source) {
        ObjectNode node = NODES.objectNode();
        node.put("number", source.number());
        node.put("document", source.document());
        node.put("title", source.title());
        node.put("date", source.date());
        node.put("begin", source.span().begin());
        node.put("end", source.span().end());
        node.put("text", source.sentence());
        return node;
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = NODES.objectNode();
        node.put("id", section.id());
        node.put("title", section.title());
        ArrayNode blocks = node.putArray("blocks");
        section.blocks().forEach(block -> block.accept(new Blocks(blocks)));
        return node;
    }

    static ObjectNode line(Line line) {
        ObjectNode node = NODES.objectNode();
        node.put("text", line.text());
        ArrayNode sources = node.putArray("sources");
        line.sources().forEach(sources::add);
        return node;
    }

    private static ArrayNode lines(List<Line> lines) {
        ArrayNode nodes = NODES.arrayNode();
        lines.forEach(line -> nodes.add(line(line)));
        return nodes;
    }

    private record Blocks(ArrayNode out) implements Block.Visitor {
        private ObjectNode block(String kind) {
            return out.addObject().put("kind", kind);
        }

        @Override
        public void heading(Block.Heading heading) {
            block("heading").put("text", heading.text());
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            block("paragraph").setAll(line(paragraph.line()));
        }

        @Override
        public void points(Block.Points points) {
            block("points").set("lines", lines(points.lines()));
        }

        @Override
        public void timeline(Block.Timeline timeline) {
            ArrayNode days = block("timeline").putArray("days");
            for (Block.Timeline.Day day : timeline.days()) {
                days.addObject().put("date", day.date()).set("lines", lines(day.lines()));
            }
        }

        @Override
        public void grid(Block.Grid grid) {
            ObjectNode node = block("table").put("caption", grid.caption());
            ArrayNode columns = node.putArray("columns");
            grid.columns().forEach(columns::add);
            ArrayNode rows = node.putArray("rows");
            grid.rows().forEach(row -> rows.add(lines(row)));
        }

        @Override
        public void picture(Block.Picture picture) {
            block("picture").put("title", picture.title()).put("text", picture.says());
        }
    }
}
