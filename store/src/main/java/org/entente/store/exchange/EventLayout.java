package org.entente.store.exchange;

/** How events become the lines of a file. */
interface EventLayout {
    /** What stands before the first event, with its line end; empty for nothing. */
    String header();

    /** One event, with its line end. */
    String row(SourcedEvent sourced);
}
