package org.entente.app.brief.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.brief.Block;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Inline;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.Source;
import org.entente.app.brief.wording.PlainText;

/** Writes a brief as Markdown that reads well as plain text too. */
public final class MarkdownWriter implements Block.Visitor {
    /** No line is broken. */
    private static final int ENDLESS = Wrapping.ENDLESS;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    private MarkdownWriter(int width) {
        this.width = width;
    }

    /** For a file: every paragraph on a line of its own, tables as tables. */
    public static String write(Brief brief) {
        return write(brief, ENDLESS);
    }

    /** For a terminal: lines broken at a width, tables that do not fit it as lists. */
    public static String write(Brief brief, int width) {
        MarkdownWriter writer = new MarkdownWriter(width);
        writer.brief(brief);
        return writer.out.toString();
    }

    private void brief(Brief brief) {
        out.append("# ").append(escaped(brief.title())).append("\n\n");
        out.append("*As of ").append(brief.dated()).append("*\n\n");
        paragraph("", "**" + escaped(brief.question()) + "**");
        out.append('\n');
        brief.answer().forEach(line -> paragraph("- ", text(line)));
        for (Section section : brief.sections()) {
            out.append("\n## ").append(escaped(section.title())).append('\n');
            section.blocks().forEach(block -> {
                out.append('\n');
                block.accept(this);
            });
        }
        out.append("\n## Sources\n\n");
        brief.sources().forEach(this::source);
    }

    private void source(Source source) {
        String place = source.title().equals(source.document()) ? "" : escaped(source.document()) + ", ";
        paragraph(
                source.number() + ". ",
                escaped(source.title()) + ", " + source.date() + " (" + place + "characters "
                        + source.span().begin() + " to " + source.span().end() + "): “"
                        + escaped(source.sentence()) + "”");
    }

    @Override
    public void heading(Block.Heading heading) {
        out.append("### ").append(escaped(heading.text())).append('\n');
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        paragraph("", text(paragraph.line()));
    }

    @Override
    public void points(Block.Points points) {
        points.lines().forEach(line -> paragraph("- ", text(line)));
    }

    @Override
    public void timeline(Block.Timeline timeline) {
        boolean first = true;
        for (Block.Timeline.Day day : timeline.days()) {
            out.append(first ? "" : "\n")
                    .append("**")
                    .append(escaped(day.date()))
                    .append("**\n\n");
            day.lines().forEach(line -> paragraph("- ", text(line)));
            first = false;
        }
    }

    @Override
    public void grid(Block.Grid grid) {
        String table = MarkdownTable.of(
                grid.columns().stream().map(MarkdownWriter::escaped).toList(),
                grid.rows().stream()
                        .map(row -> row.stream().map(MarkdownWriter::text).toList())
                        .toList(),
                width == ENDLESS);
        paragraph("", "*" + escaped(grid.caption()) + "*");
        out.append('\n');
        if (width == ENDLESS || table.lines().allMatch(line -> line.length() <= width)) {
            out.append(table);
        } else {
            grid.rows().forEach(row -> paragraph("- ", asPoint(grid.columns(), row)));
        }
    }

    @Override
    public void picture(Block.Picture picture) {
        paragraph("", escaped(picture.says()));
    }

    private static String asPoint(List<String> columns, List<Line> row) {
        Line first = row.get(0);
        StringBuilder point = new StringBuilder("**" + escaped(first.text()) + "**");
        point.append(text(Line.EMPTY.cite(first.sources())));
        for (int column = 1; column < row.size(); column++) {
            String cell = text(row.get(column));
            if (!cell.equals("–")) {
                point.append(column == 1 ? ". " : "; ")
                        .append(escaped(columns.get(column)))
                        .append(": ")
                        .append(cell);
            }
        }
        return point.toString();
    }

    private void paragraph(String mark, String text) {
        Wrapping.paragraph(out, mark, text, width);
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        Inline.Visitor visitor = new Inline.Visitor() {
            @Override
            public void words(Inline.Words words) {
                text.append(escaped(words.text()));
            }

            @Override
            public void strong(Inline.Strong strong) {
                String words = strong.text();
                String bare = words.strip();
                text.append("**").append(escaped(bare)).append("**").append(words.endsWith(" ") ? " " : "");
            }

            @Override
            public void quoted(Inline.Quoted quoted) {
                text.append('“').append(escaped(quoted.text())).append('”');
            }

            @Override
            public void cite(Inline.Cite cite) {
                text.append(' ');
                text.append(cite.sources().stream()
                        .map(number -> "[" + number + "]")
                        .collect(Collectors.joining()));
            }
        };
        line.parts().forEach(part -> part.accept(visitor));
        return text.toString();
    }

    /** Foreign text as text: on one line, without steering characters, its Markdown signs taken literally. */
    private static String escaped(String text) {
        String lead = text.startsWith(" ") ? " " : "";
        String trail = text.length() > 1 && text.endsWith(" ") ? " " : "";
        String line = lead + PlainText.oneLine(text) + trail;
        return line.replaceAll("([\\\\`*_<>\\[\\]&|~#])", "\\\\$1");
    }
}
