package org.entente.store.eventdata;

import java.util.Locale;

/** The formats in which the field publishes event data. */
public enum Format {
    /** ICEWS tab files as on Dataverse, and the plain form of four columns. */
    ICEWS,
    /** GDELT 1.0 and 2.0 event files, and the reduced historical form. */
    GDELT,
    /** {@code date source target code [label …]} with WEIS or CAMEO codes. */
    KEDS,
    /** POLECAT tab files and JSON lines, with PLOVER types. */
    PLOVER,
    /** Yearly signed networks, {@code year,a,b,sign}. */
    COW;

    /** As the command line writes it: {@code icews}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
