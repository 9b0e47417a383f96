package org.entente.text.statement;

import java.util.Locale;

/** How the content of a statement may follow its reporting verb; verbs.tsv explains each. */
enum Frame {
    QUOTE,
    CLAUSE,
    TO,
    OBJECT_TO,
    ING,
    OBJECT,
    SMALL,
    RAISED;

    /** The name used in verbs.tsv. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
