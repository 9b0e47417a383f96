package org.entente.app.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.PrintWriter;
import org.eclipse.jetty.io.EofException;
import org.entente.app.api.Answer;
import org.entente.app.api.Departure;
import org.entente.app.api.Problem;
import org.entente.app.terminal.UserError;
import org.entente.store.StoreException;

/** Turns what goes wrong in a handler into a problem for the client and, where it is our fault, a line for the log. */
final class Failures {
    private final PrintWriter log;

    Failures(PrintWriter log) {
        this.log = log;
    }

    void addTo(JavalinDefaultRoutingApi routes) {
        routes.exception(Problem.class, (problem, request) -> tell(request, problem));
        routes.exception(UserError.class, (error, request) -> tell(request, of(error)));
        routes.exception(StoreException.class, (failure, request) -> tell(request, of(failure, request)));
        routes.exception(HttpResponseException.class, (refusal, request) -> tell(request, of(refusal, request)));
        routes.exception(Departure.class, (gone, request) -> {});
        routes.exception(EofException.class, (gone, request) -> {});
        routes.exception(Exception.class, (failure, request) -> tell(request, internal(failure, request)));
    }

    private static void tell(Context request, Problem problem) {
        if (!request.res().isCommitted()) {
            request.removeHeader("ETag");
            request.header("Cache-Control", "no-store");
            Answer.problem(request, problem);
        }
    }

    private static Problem of(UserError error) {
        String detail = String.valueOf(error.getMessage());
        return switch (error.exitCode()) {
            case USAGE, BAD_DATA -> Problem.unreadable(detail, error.hint());
            case NO_INPUT -> Problem.missing(detail, error.hint());
            case BUSY -> new Problem(503, "Busy", detail, error.hint());
            case OK, INTERNAL, CANNOT_CREATE, OUTPUT, INTERRUPTED ->
                new Problem(500, "The workspace cannot be used", detail, error.hint());
        };
    }

    private Problem of(StoreException failure, Context request) {
        if (failure.reason() == StoreException.Reason.BUSY) {
            return new Problem(
                    503, "Busy", String.valueOf(failure.getMessage()), "Try again when the other command has ended.");
        }
        return internal(failure, request);
    }

    private static Problem of(HttpResponseException refusal, Context request) {
        return switch (refusal.getStatus()) {
            case 404 ->
                Problem.missing(
                        "There is nothing under " + request.path() + ".",
                        "The interface is described in /api/v1/openapi.yaml.");
            case 405 ->
                new Problem(
                        405,
                        "Not that way",
                        request.method() + " is not possible for " + request.path() + ".",
                        "The interface is described in /api/v1/openapi.yaml.");
            case 413 ->
                new Problem(413, "Too large", "The request is larger than the server takes.", "Send less at once.");
            default ->
                new Problem(
                        refusal.getStatus(),
                        "The request cannot be understood",
                        "The server does not understand this request.",
                        "The interface is described in /api/v1/openapi.yaml.");
        };
    }

    private Problem internal(Exception failure, Context request) {
        String reason = failure.toString().lines().findFirst().orElse("");
        log.println("error: " + request.method() + " " + request.path() + ": " + reason);
        if ("1".equals(System.getenv("ENTENTE_TRACE"))) {
            failure.printStackTrace(log);
        }
        log.flush();
        return Refusals.internal();
    }
}
