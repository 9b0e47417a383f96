package org.entente.store;

import org.entente.store.eventdata.Rejection;

/** Is told how an import goes. */
@FunctionalInterface
public interface ImportListener {
    /** A row that was not taken. */
    void rejected(Rejection rejection);

    /** So many rows of the file were read; told now and then. */
    default void read(long rows) {}
}
