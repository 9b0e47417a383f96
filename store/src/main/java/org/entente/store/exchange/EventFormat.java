package org.entente.store.exchange;

/** The forms in which events leave and come back. */
public enum EventFormat {
    /** One JSON object a line, with the keys of the design's section 4 and some more. */
    JSONL,
    /** Comma-separated (RFC 4180) with a header; safe to open in a spreadsheet. */
    CSV,
    /** Tab-separated: the columns of the POLECAT files, then Entente's own. */
    PLOVER
}
