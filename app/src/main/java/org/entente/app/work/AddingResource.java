package org.entente.app.work;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.entente.app.api.Answer;
import org.entente.app.api.Body;
import org.entente.app.api.Problem;
import org.entente.app.api.Resource;
import org.entente.app.fetch.FetchException;
import org.entente.app.fetch.Fetched;
import org.entente.app.fetch.Fetcher;
import org.entente.app.library.Library;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Documents into the workspace: files, a pasted text, or an address. */
public final class AddingResource implements Resource {
    private static final int MOST_FILES = 2000;
    private static final long LARGEST = 20_000_000;
    private static final long MOST_PASSED_OVER = 200_000_000;

    private final Jobs jobs;
    private final Adding adding;
    private final Fetcher fetcher;
    private final Path uploads;

    /** @param uploads a private folder in which those of each job are made */
    public AddingResource(Library library, Jobs jobs, Fetcher fetcher, Path uploads) {
        this.fetcher = fetcher;
        this.jobs = jobs;
        this.adding = new Adding(library);
        this.uploads = uploads;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post(ROOT + "/documents", this::add);
    }

    private void add(Context request) throws IOException {
        Job job = request.isMultipartFormData() ? files(request) : text(Body.of(request));
        request.status(202).header("Location", JobsResource.ALL + "/" + job.number());
        Answer.json(request, JsonNodeFactory.instance.objectNode().put("job", job.number()));
    }

    private Job files(Context request) throws IOException {
        List<UploadedFile> files = uploaded(request);
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw Problem.unreadable(
                    files.size() + " files came.",
                    "Send 1 to " + MOST_FILES + " parts named \"file\", each with a file.");
        }
        LocalDate date = day(request.formParam("date"));
        Incoming incoming = Incoming.in(uploads);
        try {
            for (UploadedFile file : files) {
                try (InputStream content = file.content()) {
                    incoming.add(Optional.ofNullable(file.filename()).orElse("file"), content);
                }
            }
        } catch (IOException e) {
            incoming.remove();
            throw e;
        }
        String first = incoming.items().get(0).name();
        String title = files.size() == 1 ? first : first + " and " + (files.size() - 1) + " more";
        return begin(title, incoming, new Adding.Told(null, date, null));
    }

    /** Jetty refuses what is too large or no multipart form by failures of its own. */
    private static List<UploadedFile> uploaded(Context request) {
        long length = request.req().getContentLengthLong();
        try {
            if (length > LARGEST && length < MOST_PASSED_OVER) {
                // A browser that is still sending does not listen for the answer.
                request.req().getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            if (length > LARGEST) {
                throw tooLarge();
            }
            return request.uploadedFiles("file");
        } catch (Problem problem) {
            throw problem;
        } catch (Exception refused) {
            throw unreadable(refused);
        }
    }

    private static Problem tooLarge() {
        return new Problem(413, "Too large", "The files are larger than 20 MB in all.", "Send fewer at once.");
    }

    private static Problem unreadable(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            String reason = String.valueOf(cause.getMessage());
            if (reason.contains("max length exceeded") || reason.contains("too large") || reason.contains("exceeds")) {
                return tooLarge();
            }
        }
        return Problem.unreadable(
                "The body is no multipart form.", "Send multipart/form-data with parts named \"file\".");
    }

    private Job text(Body body) {
        if (body.has("address")) {
            return address(body.required("address").strip(), body.date("date"));
        }
        String text = body.required("text");
        String title =
                Optional.ofNullable(body.text("title")).map(String::strip).orElse("");
        String source = body.text("source");
        Incoming incoming = Incoming.in(uploads);
        incoming.add(title.isEmpty() ? "Pasted text" : title, text);
        return begin(
                title.isEmpty() ? "Pasted text" : title,
                incoming,
                new Adding.Told(title.isEmpty() ? null : title, body.date("date"), source == null ? "pasted" : source));
    }

    private Job address(String address, @Nullable LocalDate date) {
        Incoming incoming = Incoming.in(uploads);
        return jobs.begin(
                Incoming.shownAddress(address),
                1,
                job -> fetched(job, address, incoming, new Adding.Told(null, date, null)),
                incoming::remove);
    }

    /** Of a feed the entries themselves are taken, with the text they carry; their links are not followed. */
    private void fetched(Job job, String address, Incoming incoming, Adding.Told told) {
        try {
            job.says("Fetching " + address);
            Fetched found = fetcher.fetch(address);
            incoming.add(found);
            adding.add(job, incoming.items(), told);
        } catch (FetchException refused) {
            job.finished(JobResult.failed(address, String.valueOf(refused.getMessage()), refused.hint()));
        }
    }

    private Job begin(String title, Incoming incoming, Adding.Told told) {
        return jobs.begin(
                title, incoming.items().size(), job -> adding.add(job, incoming.items(), told), incoming::remove);
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException e) {
            throw Problem.unreadable("date is no day: \"" + written + "\".", "Write days as 2014-06-16.");
        }
    }
}
