package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.app.brief.Brief;
import org.entente.app.brief.paper.PdfWriter;
import org.entente.app.brief.writing.HtmlWriter;
import org.entente.app.brief.writing.JsonWriter;
import org.entente.app.brief.writing.MarkdownWriter;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;

/** In what form a brief is written, by the ending of the file. */
enum BriefForm {
    HTML,
    MARKDOWN,
    JSON,
    PDF;

    static BriefForm of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HTML;
        }
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return MARKDOWN;
        }
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".pdf")) {
            return PDF;
        }
        throw new UserError(
                ExitCode.USAGE,
                "The ending of \"" + file + "\" does not tell in what form to write.",
                "Use .html, .md, .json or .pdf: --out brief.html");
    }

    byte[] write(Brief brief) {
        return switch (this) {
            case HTML -> HtmlWriter.write(brief).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownWriter.write(brief).getBytes(StandardCharsets.UTF_8);
            case JSON -> JsonWriter.write(brief).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(brief);
        };
    }
}
