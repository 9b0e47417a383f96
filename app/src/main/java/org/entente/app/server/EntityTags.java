package org.entente.app.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.entente.app.api.Answer;
import org.entente.app.api.Resource;

/**
 * Entity tags. What a GET yields depends on the program, the workspace, the address and whether the client may change
 * something, so its tag is known before the work is done, and none is done where the client holds the answer.
 */
final class EntityTags {
    private static final String JOBS = Resource.ROOT + "/jobs";

    private final String program;
    private final Supplier<String> workspace;

    /**
     * @param program version of the program
     * @param workspace names what the workspace holds now
     */
    EntityTags(String program, Supplier<String> workspace) {
        this.program = program;
        this.workspace = workspace;
    }

    /** Before the work. */
    void before(Context request) throws IOException {
        request.header("Cache-Control", "private, no-cache");
        request.header("Vary", "Accept, Accept-Encoding, Cookie, Authorization");
        if (reads(request) && !request.path().startsWith(JOBS)) {
            boolean mayChange = Boolean.TRUE.equals(request.attribute(Doorkeeper.MAY_CHANGE));
            tell(
                    request,
                    of(
                            program,
                            workspace.get(),
                            request.path(),
                            String.valueOf(request.queryString()),
                            Boolean.toString(mayChange),
                            Boolean.toString(Answer.wantsLines(request))));
        }
    }

    /** After it, for what changes while the workspace does not: the progress of jobs. */
    void after(Context request) throws IOException {
        if (reads(request)
                && request.statusCode() == 200
                && request.res().getHeader("ETag") == null
                && request.resultInputStream() instanceof ByteArrayInputStream result) {
            String content = new String(result.readAllBytes(), StandardCharsets.ISO_8859_1);
            result.reset();
            tell(request, of(content));
        }
    }

    private static boolean reads(Context request) {
        return HandlerType.GET.equals(request.method());
    }

    /** Sets the tag; where the client holds it already, says so and ends. */
    static void tell(Context request, String tag) throws IOException {
        request.header("ETag", tag);
        String held = request.header("If-None-Match");
        if (held != null
                && Arrays.stream(held.split(",", -1)).map(String::strip).anyMatch(tag::equals)) {
            request.status(HttpStatus.NOT_MODIFIED)
                    .result(InputStream.nullInputStream())
                    .skipRemainingHandlers();
        }
    }

    /** A weak tag, as an answer may come compressed or not. */
    static String of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
