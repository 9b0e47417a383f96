package org.entente.app.brief.writing;

import java.util.List;
import org.entente.app.brief.Block;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Inline;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words of a brief as JSON for the page: each line as its runs and the numbers of its sources. */
public final class BriefJson {
    private BriefJson() {}

    /** Adds {@code headline}, {@code sections} and {@code sources}. */
    public static void into(ObjectNode node, Brief brief) {
        node.set("headline", lines(brief.answer()));
        ArrayNode sections = node.putArray("sections");
        brief.sections().forEach(section -> sections.add(section(section)));
        ArrayNode sources = node.putArray("sources");
        brief.sources().forEach(source -> sources.add(JsonWriter.source(source)));
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", section.id());
        node.put("title", section.title());
        Blocks blocks = new Blocks(node.putArray("blocks"));
        section.blocks().forEach(block -> block.accept(blocks));
        return node;
    }

    /** The runs of text, and the sources of all of it. */
    public static ObjectNode line(Line line) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode runs = node.putArray("runs");
        Inline.Visitor visitor = new Inline.Visitor() {
            @Override
            public void words(Inline.Words words) {
                run(words.text(), false, false);
            }

            @Override
            public void strong(Inline.Strong strong) {
                run(strong.text(), true, false);
            }

            @Override
            public void quoted(Inline.Quoted quoted) {
                run(quoted.text(), false, true);
            }

            @Override
            public void cite(Inline.Cite cite) {
                // The numbers stand beside the runs.
            }

            private void run(String text, boolean strong, boolean quoted) {
                runs.addObject().put("text", text).put("strong", strong).put("quoted", quoted);
            }
        };
        line.parts().forEach(part -> part.accept(visitor));
        line.sources().forEach(node.putArray("sources")::add);
        return node;
    }

    private static ArrayNode lines(List<Line> lines) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
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
            block("paragraph").set("line", line(paragraph.line()));
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
            grid.columns().forEach(node.putArray("columns")::add);
            ArrayNode rows = node.putArray("rows");
            grid.rows().forEach(row -> rows.add(lines(row)));
        }

        @Override
        public void picture(Block.Picture picture) {
            block("picture")
                    .put("title", picture.title())
                    .put("text", picture.says())
                    .put("svg", picture.svg());
        }
    }
}
