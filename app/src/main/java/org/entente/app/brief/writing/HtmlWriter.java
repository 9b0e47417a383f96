package org.entente.app.brief.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.entente.app.brief.Block;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Inline;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;

/**
 * Writes a brief as one HTML file that holds everything and loads nothing: no script, no address outside the page. It
 * is well-formed XML too. Every claim's number leads to its source, every source to its place in the full text.
 */
public final class HtmlWriter implements Block.Visitor {
    /** Nothing but the style in the page itself: a brief sent on by mail can do no more than be read. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final StringBuilder out = new StringBuilder();

    private HtmlWriter() {}

    public static String write(Brief brief) {
        HtmlWriter writer = new HtmlWriter();
        writer.page(brief);
        return writer.out.toString();
    }

    private void page(Brief brief) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(Html.attribute(POLICY))
                .append("\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.append(
                "<meta name=\"color-scheme\" content=\"light dark\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        out.append("<title>").append(Html.verbatim(brief.title())).append("</title>\n<style>\n");
        out.append(style()).append("</style>\n</head>\n<body>\n<main>\n");
        front(brief);
        brief.sections().forEach(this::section);
        new HtmlSources(out).write(brief);
        out.append("</main>\n</body>\n</html>\n");
    }

    private void front(Brief brief) {
        out.append("<header>\n<p class=\"dated\">Brief, as of ")
                .append(Html.text(brief.dated()))
                .append("</p>\n<h1>");
        out.append(Html.text(brief.title())).append("</h1>\n<p class=\"question\">");
        out.append(Html.text(brief.question())).append("</p>\n</header>\n");
        out.append("<section class=\"answer\" aria-labelledby=\"answer\">\n<h2 id=\"answer\">The answer</h2>\n<ul>\n");
        brief.answer().forEach(line -> out.append("<li>").append(html(line)).append("</li>\n"));
        out.append("</ul>\n</section>\n<nav aria-label=\"Contents\">\n<ul>\n");
        for (Section section : brief.sections()) {
            out.append("<li><a href=\"#").append(section.id()).append("\">");
            out.append(Html.text(section.title())).append("</a></li>\n");
        }
        out.append("<li><a href=\"#sources\">Sources</a></li>\n</ul>\n</nav>\n");
    }

    private void section(Section section) {
        out.append("<section aria-labelledby=\"")
                .append(section.id())
                .append("\">\n<h2 id=\"")
                .append(section.id());
        out.append("\">").append(Html.text(section.title())).append("</h2>\n");
        section.blocks().forEach(block -> block.accept(this));
        out.append("</section>\n");
    }

    @Override
    public void heading(Block.Heading heading) {
        out.append("<h3>").append(Html.text(heading.text())).append("</h3>\n");
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        out.append("<p>").append(html(paragraph.line())).append("</p>\n");
    }

    @Override
    public void points(Block.Points points) {
        out.append("<ul>\n");
        points.lines().forEach(line -> out.append("<li>").append(html(line)).append("</li>\n"));
        out.append("</ul>\n");
    }

    @Override
    public void timeline(Block.Timeline timeline) {
        out.append("<dl class=\"timeline\">\n");
        for (Block.Timeline.Day day : timeline.days()) {
            out.append("<div><dt>").append(Html.text(day.date())).append("</dt>\n");
            day.lines().forEach(line -> out.append("<dd>").append(html(line)).append("</dd>\n"));
            out.append("</div>\n");
        }
        out.append("</dl>\n");
    }

    @Override
    public void grid(Block.Grid grid) {
        out.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Html.attribute(grid.caption()));
        out.append("\">\n<table>\n<caption>").append(Html.text(grid.caption())).append("</caption>\n<thead>\n<tr>");
        grid.columns()
                .forEach(column -> out.append("<th scope=\"col\">")
                        .append(Html.text(column))
                        .append("</th>"));
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (var row : grid.rows()) {
            out.append("<tr><th scope=\"row\">").append(html(row.get(0))).append("</th>");
            row.subList(1, row.size())
                    .forEach(cell -> out.append("<td>").append(html(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    @Override
    public void picture(Block.Picture picture) {
        out.append("<figure>\n").append(picture.svg()).append("\n<figcaption>").append(Html.text(picture.says()));
        out.append("</figcaption>\n</figure>\n");
    }

    private static String html(Line line) {
        StringBuilder text = new StringBuilder();
        Inline.Visitor visitor = new Inline.Visitor() {
            @Override
            public void words(Inline.Words words) {
                text.append(Html.text(words.text()));
            }

            @Override
            public void strong(Inline.Strong strong) {
                text.append("<strong>").append(Html.text(strong.text())).append("</strong>");
            }

            @Override
            public void quoted(Inline.Quoted quoted) {
                text.append("“<bdi>").append(Html.text(quoted.text())).append("</bdi>”");
            }

            @Override
            public void cite(Inline.Cite cite) {
                text.append("<sup class=\"cite\">");
                for (int at = 0; at < cite.sources().size(); at++) {
                    int number = cite.sources().get(at);
                    text.append(at == 0 ? "" : " ").append("<a href=\"#source-").append(number);
                    text.append("\" aria-label=\"Source ")
                            .append(number)
                            .append("\">")
                            .append(number)
                            .append("</a>");
                }
                text.append("</sup>");
            }
        };
        line.parts().forEach(part -> part.accept(visitor));
        return text.toString();
    }

    static String style() {
        try (InputStream stream = HtmlWriter.class.getResourceAsStream("brief.css")) {
            if (stream == null) {
                throw new IllegalStateException("The style brief.css is missing from the program.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style brief.css cannot be read.", e);
        }
    }
}
