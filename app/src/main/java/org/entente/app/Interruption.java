package org.entente.app;

import java.io.PrintWriter;

/**
 * Tells the user when the program is stopped from outside (Ctrl-C). Java itself ends with 128 and the signal's number,
 * so 130; files that were being written are removed by whoever began them.
 */
final class Interruption {
    private final PrintWriter err;
    private volatile boolean over;

    private Interruption(PrintWriter err) {
        this.err = err;
    }

    static Interruption watch(PrintWriter err) {
        Interruption interruption = new Interruption(err);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::tell, "interruption"));
        return interruption;
    }

    /** The command has come to its end; what stops the program from now on is the program. */
    void over() {
        over = true;
    }

    private void tell() {
        if (!over) {
            err.println();
            err.println("error: Interrupted; nothing half-written was left.");
            err.println("hint: Run the same command again.");
        }
    }
}
