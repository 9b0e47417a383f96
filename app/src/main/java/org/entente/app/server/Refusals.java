package org.entente.app.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.entente.app.api.Problem;
import org.entente.app.json.Json;
import org.jspecify.annotations.Nullable;

/** Refusals from outside the resources, where a request was not understood or not let in. */
final class Refusals extends ErrorHandler {
    private static final String TYPE = "application/problem+json";

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            String message,
            @Nullable Throwable cause,
            Callback callback) {
        write(response, callback, problem(code));
    }

    static void write(Response response, Callback callback, Problem problem) {
        response.setStatus(problem.status());
        SecurityHeaders.addTo(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(bytes(problem)), callback);
    }

    /** Says no more than the status does: what came in is not repeated. */
    private static Problem problem(int code) {
        int status = code < 400 || code > 599 ? 500 : code;
        return switch (status) {
            case 408 ->
                new Problem(408, "Too slow", "The request did not arrive in time.", "Send it again over a faster way.");
            case 413 ->
                new Problem(413, "Too large", "The request is larger than the server takes.", "Send less at once.");
            case 414, 431 ->
                new Problem(
                        status,
                        "Too long",
                        "The address and headers of the request are longer than the server takes.",
                        "Shorten the address.");
            case 500 -> internal();
            default ->
                new Problem(
                        status,
                        String.valueOf(HttpStatus.getMessage(status)),
                        "The server does not understand this request.",
                        "The interface is described in /api/v1/openapi.yaml.");
        };
    }

    static Problem internal() {
        return new Problem(
                500,
                "Something went wrong inside Entente",
                "The request could not be answered; the reason is in the window where entente serve runs.",
                "Please report it with that line.");
    }

    private static byte[] bytes(Problem problem) {
        return Json.line(problem.json()).getBytes(StandardCharsets.UTF_8);
    }
}
