package org.entente.app.brief.writing;

import java.util.List;
import java.util.Locale;
import org.entente.app.brief.Block;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Inline;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.Source;
import org.entente.app.brief.section.Relation;
import org.entente.app.brief.wording.PlainText;

/** Writes for a terminal, without marks of any kind. */
public final class TextWriter implements Block.Visitor {
    private final StringBuilder out = new StringBuilder();
    private final int width;

    private TextWriter(int width) {
        this.width = width;
    }

    /** A brief or parts of one. */
    public static String write(Brief brief, int width) {
        TextWriter writer = new TextWriter(width);
        writer.paragraph("", brief.question() + " (as of " + brief.dated() + ")");
        writer.out.append('\n');
        brief.answer().forEach(line -> writer.paragraph("  ", text(line)));
        brief.sections().forEach(writer::section);
        writer.sources(brief.sources());
        return writer.out.toString();
    }

    /** A relation over time with a small chart. */
    public static String write(Relation relation, int width) {
        TextWriter writer = new TextWriter(width);
        writer.paragraph("", relation.title());
        writer.out.append('\n');
        writer.paragraph("  ", text(relation.now()));
        writer.out.append('\n').append(TieChart.of(relation.history().series()));
        relation.blocks().forEach(block -> block.accept(writer));
        writer.sources(relation.sources());
        return writer.out.toString();
    }

    private void section(Section section) {
        out.append('\n');
        paragraph("", section.title());
        section.blocks().forEach(block -> block.accept(this));
    }

    private void sources(List<Source> sources) {
        if (!sources.isEmpty()) {
            out.append("\nSources\n");
        }
        for (Source source : sources) {
            paragraph(
                    String.format(Locale.ROOT, "%3d. ", source.number()),
                    source.title() + ", " + source.date() + ": “" + source.sentence() + "”");
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        out.append('\n');
        paragraph("", heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        paragraph("  ", text(paragraph.line()));
    }

    @Override
    public void points(Block.Points points) {
        points.lines().forEach(line -> paragraph("  - ", text(line)));
    }

    @Override
    public void timeline(Block.Timeline timeline) {
        for (Block.Timeline.Day day : timeline.days()) {
            paragraph("  ", day.date());
            day.lines().forEach(line -> paragraph("    ", text(line)));
        }
    }

    @Override
    public void grid(Block.Grid grid) {
        for (List<Line> row : grid.rows()) {
            StringBuilder cells = new StringBuilder(text(row.get(0)));
            for (int column = 1; column < row.size(); column++) {
                String cell = text(row.get(column));
                cells.append(column == 1 ? ". " : "; ")
                        .append(grid.columns().get(column))
                        .append(": ")
                        .append(cell);
            }
            paragraph("  - ", cells.toString());
        }
    }

    @Override
    public void picture(Block.Picture picture) {
        paragraph("  ", picture.says());
    }

    private void paragraph(String mark, String text) {
        Wrapping.paragraph(out, mark, PlainText.oneLine(text), width);
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        for (Inline part : line.parts()) {
            if (part instanceof Inline.Cite cite) {
                text.append(' ').append(cite.sources());
            } else {
                text.append(new Line(List.of(part)).text());
            }
        }
        return text.toString();
    }
}
