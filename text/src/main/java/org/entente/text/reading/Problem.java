package org.entente.text.reading;

import java.util.Objects;
import org.entente.text.article.UnreadableException;

/**
 * A piece of input that was not read.
 *
 * @param where the file as given, with a line's number where lines are documents: {@code talks.jsonl:3}
 * @param what why not, a sentence that begins in lower case and goes on from "Cannot read talks.jsonl:3: "
 * @param hint the way out
 * @param kind for the exit code
 */
public record Problem(String where, String what, String hint, ProblemKind kind) {
    public Problem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(kind, "kind");
    }

    static Problem badData(String where, UnreadableException reason) {
        return new Problem(where, reason.reason(), reason.hint(), ProblemKind.BAD_DATA);
    }

    /** The whole of it in one line, without the hint. */
    public String message() {
        return "Cannot read " + where + ": " + what;
    }
}
