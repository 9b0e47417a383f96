package org.entente.store.eventdata;

import org.jspecify.annotations.Nullable;

/** Nothing in a file can be read in the format asked for. */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1;

    private final @Nullable Format likely;

    FormatException(String message, @Nullable Format likely) {
        super(message);
        this.likely = likely;
    }

    /** The format that the first rows look like, null when they look like none. */
    public @Nullable Format likely() {
        return likely;
    }
}
