package org.entente.store.exchange;

import java.io.IOException;

/** How the lines of a file become rows. */
interface EventSource {
    /** Reads all there is; a bad row is refused, not fatal. */
    void read(Lines lines, EventRows rows) throws IOException;
}
