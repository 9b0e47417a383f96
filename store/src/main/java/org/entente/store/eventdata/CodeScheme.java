package org.entente.store.eventdata;

import java.util.Locale;

/** The codebooks in which event data says what was done. */
public enum CodeScheme {
    /** Conflict and Mediation Event Observations (Gerner, Schrodt and others 2002). */
    CAMEO,
    /** World Event/Interaction Survey (McClelland 1976). */
    WEIS,
    /** Political Language Ontology for Verifiable Event Records (2021). */
    PLOVER;

    /** As the command line writes it: {@code weis}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
