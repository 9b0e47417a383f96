package org.entente.app.api;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The client went away before it had its answer: nobody is left to be told. */
public final class Departure extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    public Departure(IOException cause) {
        super(cause);
    }
}
