package org.entente.app.api;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.entente.app.json.Json;
import tools.jackson.databind.JsonNode;

/** The forms in which answers are given. */
public final class Answer {
    /** The media type of JSON lines. */
    public static final String LINES = "application/x-ndjson";

    private Answer() {}

    /** A JSON answer. */
    public static void json(Context request, JsonNode node) {
        request.contentType("application/json").result(bytes(node));
    }

    /** A page of a list. */
    public static void page(Context request, Page page) {
        json(request, page.json());
    }

    /** A refusal. */
    public static void problem(Context request, Problem problem) {
        request.status(problem.status()).contentType("application/problem+json").result(bytes(problem.json()));
    }

    /** Whether the client asks for JSON lines rather than a page. */
    public static boolean wantsLines(Context request) {
        String accepted = request.header("Accept");
        return accepted != null && accepted.contains(LINES);
    }

    /** JSON lines, written as they come; nothing is kept. The stream is closed. */
    public static void lines(Context request, Stream<? extends JsonNode> items) {
        request.contentType(LINES);
        try (items;
                OutputStream out = new BufferedOutputStream(request.outputStream(), 1 << 16)) {
            for (Iterator<? extends JsonNode> rest = items.iterator(); rest.hasNext(); ) {
                out.write(bytes(rest.next()));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new Departure(e);
        }
    }

    /**
     * A file.
     *
     * @param type the media type
     * @param name the file's name, of letters, digits, dots and hyphens
     * @param saved whether a browser saves it rather than shows it
     */
    public static void file(Context request, String type, String name, boolean saved, byte[] content) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("A file name of plain characters is needed, not \"" + name + "\".");
        }
        request.contentType(type)
                .header("Content-Disposition", (saved ? "attachment" : "inline") + "; filename=\"" + name + "\"")
                .result(content);
    }

    /** Takes the place of the server's Content-Security-Policy for this answer alone. */
    public static void policy(Context request, String policy) {
        request.header("Content-Security-Policy", policy);
    }

    private static byte[] bytes(JsonNode node) {
        return Json.line(node).getBytes(StandardCharsets.UTF_8);
    }
}
