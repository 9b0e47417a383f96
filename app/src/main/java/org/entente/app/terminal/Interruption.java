package org.entente.app.terminal;

import java.io.PrintWriter;

/**
 * Tells the user when the program is stopped from outside (Ctrl-C). Java itself ends with 128 and the signal's number,
 * so 130; files that were being written are removed by whoever began them.
 */
public final class Interruption {
    private static volatile boolean theWayToStop;

    private final PrintWriter err;
    private volatile boolean over;

    private Interruption(PrintWriter err) {
        this.err = err;
    }

    /** Watches from now on. */
    public static Interruption watch(PrintWriter err) {
        Interruption interruption = new Interruption(err);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::tell, "interruption"));
        return interruption;
    }

    /** The command that runs goes on until it is stopped: to stop it is nothing to be told about. */
    public static void isTheWayToStop() {
        theWayToStop = true;
    }

    /** The command has come to its end; what stops the program from now on is the program. */
    public void over() {
        over = true;
    }

    private void tell() {
        if (!over && !theWayToStop) {
            err.println();
            err.println("error: Interrupted; nothing half-written was left.");
            err.println("hint: Run the same command again.");
        }
    }
}
