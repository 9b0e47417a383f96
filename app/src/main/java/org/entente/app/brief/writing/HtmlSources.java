package org.entente.app.brief.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Source;
import org.entente.app.brief.wording.Dates;
import org.entente.model.Coding;
import org.entente.model.Document;

/** The numbered sources, and the texts they stand in with the cited sentences marked. */
final class HtmlSources {
    private final StringBuilder out;

    HtmlSources(StringBuilder out) {
        this.out = out;
    }

    void write(Brief brief) {
        out.append("<section class=\"sources\" aria-labelledby=\"sources\">\n<h2 id=\"sources\">Sources</h2>\n<ol>\n");
        brief.sources().forEach(this::source);
        out.append("</ol>\n</section>\n");
        Map<String, List<Source>> byDocument = new LinkedHashMap<>();
        brief.sources()
                .forEach(source -> byDocument
                        .computeIfAbsent(source.document(), key -> new ArrayList<>())
                        .add(source));
        out.append("<section class=\"texts\" aria-labelledby=\"texts\">\n<h2 id=\"texts\">The texts in full</h2>\n");
        for (Coding coding : brief.codings()) {
            List<Source> cited = byDocument.get(coding.document().id());
            if (cited != null) {
                text(coding.document(), cited);
            }
        }
        out.append("</section>\n");
    }

    private void source(Source source) {
        out.append("<li id=\"source-").append(source.number()).append("\">");
        out.append(Html.text(source.title()))
                .append(", ")
                .append(Html.text(source.date()))
                .append(": “<bdi>");
        out.append(Html.text(source.sentence())).append("</bdi>” <a class=\"place\" href=\"#text-");
        out.append(source.number()).append("\" aria-label=\"Source ").append(source.number());
        out.append(" in its text\">in the text</a></li>\n");
    }

    private void text(Document document, List<Source> cited) {
        String title = cited.get(0).title();
        out.append("<article>\n<h3>").append(Html.text(title)).append("</h3>\n<p class=\"dated\">");
        out.append(document.published() == null ? "undated" : Html.text(Dates.day(document.published())));
        out.append("</p>\n<div class=\"full\" dir=\"auto\">");
        List<Source> inOrder = new ArrayList<>(cited);
        inOrder.sort(Comparator.comparing(Source::span));
        int at = 0;
        for (Source source : inOrder) {
            int begin = Math.max(at, source.span().begin());
            int end = Math.max(begin, source.span().end());
            out.append(Html.verbatim(document.text().substring(at, begin)));
            out.append("<mark id=\"text-").append(source.number()).append("\">");
            out.append(Html.verbatim(document.text().substring(begin, end)));
            out.append("<a class=\"back\" href=\"#source-")
                    .append(source.number())
                    .append("\" aria-label=\"Back to source ");
            out.append(source.number()).append("\">").append(source.number()).append("</a></mark>");
            at = end;
        }
        out.append(Html.verbatim(document.text().substring(at))).append("</div>\n</article>\n");
    }
}
