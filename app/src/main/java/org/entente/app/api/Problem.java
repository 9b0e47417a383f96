package org.entente.app.api;

import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A request that is not answered, told as {@code application/problem+json} (RFC 9457) with a way out. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final String detail;
    private final String hint;

    /**
     * @param status the HTTP status, 400 to 599
     * @param title what kind of thing is wrong, the same for all of its kind
     * @param detail what is wrong here, naming the value and its place
     * @param hint what to do next; empty when nothing can be advised
     */
    public Problem(int status, String title, String detail, String hint) {
        super(detail, null, false, false);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("The status of a problem lies in 400 to 599, not " + status + ".");
        }
        this.status = status;
        this.title = Objects.requireNonNull(title, "title");
        this.detail = Objects.requireNonNull(detail, "detail");
        this.hint = Objects.requireNonNull(hint, "hint");
    }

    /** 400: a value of the request cannot be understood. */
    public static Problem unreadable(String detail, String hint) {
        return new Problem(400, "The request cannot be understood", detail, hint);
    }

    /** 404: what is asked for is not here. */
    public static Problem missing(String detail, String hint) {
        return new Problem(404, "Not found", detail, hint);
    }

    /** 409: the request does not fit the state of the workspace. */
    public static Problem conflict(String detail, String hint) {
        return new Problem(409, "Not possible as things are", detail, hint);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    public String hint() {
        return hint;
    }

    /** The keys {@code type}, {@code title}, {@code status}, {@code detail}, {@code hint}. */
    public ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("hint", hint);
    }
}
