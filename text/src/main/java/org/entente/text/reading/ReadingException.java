package org.entente.text.reading;

import java.util.List;

/** Nothing could be read. The message says why in one line; {@link #hint()} says what to do. */
public final class ReadingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final String hint;
    private final ProblemKind kind;

    /** @param problems all that stood in the way, at least one; the first gives message, hint and kind */
    ReadingException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
        this.hint = problems.get(0).hint();
        this.kind = problems.get(0).kind();
    }

    public String hint() {
        return hint;
    }

    public ProblemKind kind() {
        return kind;
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        String first = problems.get(0).message();
        return problems.size() == 1
                ? first
                : "Nothing could be read; " + problems.size() + " inputs failed. The first: " + first;
    }
}
