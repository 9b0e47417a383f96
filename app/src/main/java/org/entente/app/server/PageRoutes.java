package org.entente.app.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.entente.app.api.Problem;

/** The page: its files, and its first one for every address that it makes sense of itself. */
final class PageRoutes {
    private static final String HASHED = "assets/";
    private static final String NO_PAGE = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><title>Entente</title>
            <h1>Entente is running, without its page</h1>
            <p>This build was made without Node 20, so it carries no page. Everything else works: the interface is
            described in <a href="/api/v1/openapi.yaml">/api/v1/openapi.yaml</a>.</p>
            </html>
            """;
    private static final String USED_UP = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><title>Entente</title>
            <h1>This address was used before</h1>
            <p>An address with a token opens the page for changes once. <a href="/">Read without changing</a>, or stop
            entente serve and start it again for a new address.</p>
            </html>
            """;

    private final PageFiles files;
    private final Keyring keyring;

    PageRoutes(PageFiles files, Keyring keyring) {
        this.files = files;
        this.keyring = keyring;
    }

    void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/", this::first);
        routes.get("/*", this::other);
    }

    private void first(Context request) throws IOException {
        String token = request.queryParam("token");
        if (token == null) {
            index(request);
        } else if (Keyring.mayChange(request) || keyring.accept(request, token).isPresent()) {
            request.header("Cache-Control", "no-store").redirect("/", HttpStatus.SEE_OTHER);
        } else {
            request.status(HttpStatus.FORBIDDEN)
                    .header("Cache-Control", "no-store")
                    .html(USED_UP);
        }
    }

    private void other(Context request) throws IOException {
        String name = request.path().substring(1);
        Optional<PageFile> file = files.file(name);
        if (file.isPresent()) {
            request.header(
                    "Cache-Control", name.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache");
            write(request, file.get());
        } else if (name.startsWith("api/")
                || name.substring(name.lastIndexOf('/') + 1).contains(".")) {
            throw Problem.missing(
                    "There is nothing under " + request.path() + ".",
                    "The interface is described in /api/v1/openapi.yaml.");
        } else {
            index(request);
        }
    }

    private void index(Context request) throws IOException {
        request.header("Cache-Control", "no-cache");
        Optional<PageFile> index = files.index();
        if (index.isPresent()) {
            write(request, index.get());
        } else {
            request.html(NO_PAGE);
        }
    }

    private static void write(Context request, PageFile file) throws IOException {
        byte[] compressed = file.compressed();
        boolean small = compressed != null && takesGzip(request);
        request.contentType(file.type()).header("Vary", "Accept-Encoding");
        if (small) {
            request.disableCompression().header("Content-Encoding", "gzip");
        }
        request.result(small && compressed != null ? compressed : file.plain());
        EntityTags.tell(request, file.tag());
    }

    private static boolean takesGzip(Context request) {
        String accepted = request.header("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.split(",", -1))
                        .map(String::strip)
                        .anyMatch(coding -> coding.matches("(?i)(x-)?gzip(\\s*;\\s*q=(1|0?\\.[0-9]*[1-9][0-9]*).*)?"));
    }
}
