package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.entente.app.library.Library;
import org.entente.store.Corrections;
import org.entente.store.GoldSentence;
import org.entente.store.Workspace;
import org.entente.store.correction.Change;
import org.entente.store.correction.Correction;
import org.entente.store.correction.CorrectionException;
import org.entente.store.correction.Signature;
import org.jspecify.annotations.Nullable;

/** What people correct; each correction can be undone and redone. */
public final class CorrectionsResource implements Resource {
    private static final int PAGE = 50;

    private final Library library;
    private final Clock clock;

    /** @param clock tells when a correction is made */
    public CorrectionsResource(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/corrections", this::list);
        routes.post(ROOT + "/corrections", this::make);
        routes.post(ROOT + "/corrections/undo", request -> turn(request, Corrections::undo));
        routes.post(ROOT + "/corrections/redo", request -> turn(request, Corrections::redo));
        routes.get(ROOT + "/corrections/file", this::file);
    }

    private void list(Context request) {
        Parameters parameters = Parameters.of(request);
        Cursor cursor = parameters.cursor();
        long before = cursor == null ? Long.MAX_VALUE : cursor.number(0);
        int limit = parameters.limit(PAGE);
        List<Correction> items =
                library.read(workspace -> workspace.corrections().before(before, limit));
        Cursor next = items.size() < limit
                ? null
                : Cursor.of(Long.toString(items.get(limit - 1).number()));
        Answer.page(request, new Page(items.stream().map(CorrectionJson::of).toList(), next));
    }

    private void make(Context request) {
        Body body = Body.of(request);
        Change change = new ChangeReader(body.inner("change"), library.edition()).read();
        String reason = Objects.requireNonNullElse(body.text("reason"), "");
        Signature signature = signature(body);
        Correction made = write(workspace -> workspace.corrections().make(change, reason, signature));
        request.status(HttpStatus.CREATED);
        Answer.json(request, CorrectionJson.of(made));
    }

    private interface Turn {
        Correction of(Corrections corrections, @Nullable Long number, Signature signature);
    }

    private void turn(Context request, Turn turn) {
        Body body = request.bodyAsBytes().length == 0 ? Body.of(new byte[] {'{', '}'}) : Body.of(request);
        Integer number = body.number("number");
        Signature signature = signature(body);
        Correction turned = write(
                workspace -> turn.of(workspace.corrections(), number == null ? null : number.longValue(), signature));
        Answer.json(request, CorrectionJson.of(turned));
    }

    private void file(Context request) {
        String format = Parameters.of(request).text("format");
        if (format != null && !format.equals("events")) {
            throw Problem.unreadable("format is \"" + Parameters.shortened(format) + "\".", "Use events.");
        }
        List<GoldSentence> gold = library.read(Workspace::gold);
        byte[] content = GoldSentence.file(gold).getBytes(StandardCharsets.UTF_8);
        Answer.file(request, "text/tab-separated-values; charset=utf-8", "corrections.tsv", true, content);
    }

    private Correction write(Function<Workspace, Correction> work) {
        try {
            return library.write(work);
        } catch (CorrectionException e) {
            throw Problem.conflict(String.valueOf(e.getMessage()), e.hint());
        }
    }

    /** By whoever is named, else by the user of this machine. */
    private Signature signature(Body body) {
        return Signatures.of(body.text("who"), clock);
    }
}
