package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.app.brief.Brief;
import org.entente.app.brief.paper.PdfWriter;
import org.entente.app.brief.writing.HtmlWriter;
import org.entente.app.brief.writing.JsonWriter;
import org.entente.app.brief.writing.MarkdownWriter;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.app.question.Asked;
import org.entente.app.question.Inquiry;
import org.entente.model.Coding;

/** A brief as a file: of a pair from all that is known, or of some texts. */
public final class BriefResource implements Resource {
    private static final int WIDTH = 100;

    /** A brief loads nothing, runs nothing and carries its style in itself. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Library library;

    public BriefResource(Library library) {
        this.library = library;
    }

    private enum Form {
        HTML("text/html; charset=utf-8", "html"),
        MD("text/markdown; charset=utf-8", "md"),
        JSON("application/json", "json"),
        PDF("application/pdf", "pdf");

        private final String type;
        private final String ending;

        Form(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/brief", this::write);
    }

    private void write(Context request) {
        Parameters parameters = Parameters.of(request);
        Form form = Objects.requireNonNullElse(parameters.choice("format", Form.class), Form.HTML);
        Brief brief = brief(parameters, library.edition());
        byte[] content = switch (form) {
            case HTML -> utf8(HtmlWriter.write(brief));
            case MD -> utf8(MarkdownWriter.write(brief, WIDTH));
            case JSON -> utf8(JsonWriter.write(brief));
            case PDF -> PdfWriter.write(brief);
        };
        if (form == Form.HTML) {
            Answer.policy(request, POLICY);
        }
        Answer.file(request, form.type, name(brief) + "." + form.ending, parameters.flag("download"), content);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Brief brief(Parameters parameters, Edition edition) {
        Questions questions = new Questions(edition);
        Settings settings = Settings.of(parameters);
        List<Coding> chosen = parameters.all("document").stream()
                .map(key -> edition.text(key)
                        .orElseThrow(() -> Problem.missing(
                                "No document has the key \"" + Parameters.shortened(key) + "\".",
                                "GET " + Resource.ROOT + "/documents lists all.")))
                .toList();
        boolean pair = parameters.text("a") != null || parameters.text("b") != null;
        List<String> rivals = pair ? List.of(parameters.required("a"), parameters.required("b")) : List.of();
        if (chosen.isEmpty() && pair) {
            Asked asked = questions.asked(parameters);
            Inquiry inquiry = questions.answered(asked);
            return questions
                    .composer()
                    .compose(questions.dossier(asked), inquiry.answer().under(settings.change()));
        }
        List<Coding> texts = chosen.isEmpty() ? edition.texts() : chosen;
        Asked asked = new Asked(rivals, parameters.text("threat"), parameters.date("at"));
        Inquiry inquiry = Inquiry.of(texts, edition.knowledge(), asked, settings.change());
        return questions.composer().compose(inquiry, inquiry.answer());
    }

    private static String name(Brief brief) {
        String question = brief.measured().question().a() + "-"
                + brief.measured().question().b() + "-"
                + brief.measured().question().at();
        String plain = question.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        return "brief-" + plain;
    }
}
