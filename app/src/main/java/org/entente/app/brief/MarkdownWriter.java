package org.entente.app.brief;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a brief as Markdown that reads well as plain text too. */
final class MarkdownWriter {
    private final StringBuilder out = new StringBuilder();

    static String write(Brief brief) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.brief(brief);
        return writer.out.toString();
    }

    private void brief(Brief brief) {
        out.append("# ").append(escaped(brief.title())).append("\n\n");
        out.append("*As of ").append(brief.dated()).append("*\n\n");
        out.append("**").append(escaped(brief.question())).append("**\n\n");
        brief.answer().forEach(line -> out.append("- ").append(text(line)).append('\n'));
        for (Section section : brief.sections()) {
            out.append("\n## ").append(escaped(section.title())).append("\n");
            section.blocks().forEach(this::block);
        }
        out.append("\n## Sources\n\n");
        for (Source source : brief.sources()) {
            out.append(source.number())
                    .append(". ")
                    .append(escaped(source.title()))
                    .append(", ")
                    .append(source.date())
                    .append(" (")
                    .append(escaped(source.document()))
                    .append(", characters ")
                    .append(source.span().begin())
                    .append(" to ")
                    .append(source.span().end())
                    .append("): “")
                    .append(escaped(oneLine(source.sentence())))
                    .append("”\n");
        }
    }

    private void block(Block block) {
        out.append('\n');
        switch (block) {
            case Block.Paragraph paragraph -> out.append(text(paragraph.line())).append('\n');
            case Block.Points points ->
                points.lines().forEach(line -> out.append("- ").append(text(line)).append('\n'));
            case Block.Grid grid -> grid(grid);
            case Block.Picture picture -> out.append("*").append(escaped(picture.says())).append("*\n");
        }
    }

    private void grid(Block.Grid grid) {
        out.append("| ").append(String.join(" | ", grid.columns())).append(" |\n");
        out.append("|").append("---|".repeat(grid.columns().size())).append('\n');
        for (List<Line> row : grid.rows()) {
            String cells = row.stream()
                    .map(cell -> text(cell).replace("|", "\\|"))
                    .collect(Collectors.joining(" | "));
            out.append("| ").append(cells).append(" |\n");
        }
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        for (Inline part : line.parts()) {
            text.append(
                    switch (part) {
                        case Inline.Words words -> escaped(oneLine(words.text()));
                        case Inline.Strong strong -> "**" + escaped(oneLine(strong.text())) + "**";
                        case Inline.Quoted quoted -> "“" + escaped(oneLine(quoted.text())) + "”";
                        case Inline.Cite cite ->
                            " "
                                    + cite.sources().stream()
                                            .map(number -> "[" + number + "]")
                                            .collect(Collectors.joining());
                    });
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_<>\\[\\]])", "\\\\$1");
    }
}
