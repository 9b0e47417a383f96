package org.entente.text.reading;

/** What kind of failure a problem is, for the exit code. */
public enum ProblemKind {
    /** The input is there but cannot be understood. */
    BAD_DATA(65),
    /** There is no such input, or it may not be read. */
    NO_INPUT(66);

    private final int exitCode;

    ProblemKind(int exitCode) {
        this.exitCode = exitCode;
    }

    /** By BSD's sysexits.h: EX_DATAERR or EX_NOINPUT. */
    public int exitCode() {
        return exitCode;
    }
}
