package org.entente.store.eventdata;

import java.util.Locale;

/**
 * Who coded a file of event data, and how far its rows are trusted.
 *
 * <p>Files give no confidence of their own. KEDS and the yearly networks are taken as they are: they are small, curated
 * and the ground on which Entente is measured. The figures of the large machine-coded sets are judgements, not
 * measurements: ICEWS and POLECAT filter and check their events, GDELT keeps whatever its coder finds.
 */
public enum Coder {
    KEDS_WEIS(1),
    KEDS_CAMEO(1),
    ICEWS(.8),
    GDELT_1(.6),
    GDELT_2(.6),
    POLECAT(.8),
    ENTENTE(1),
    COW(1);

    private final double confidence;

    Coder(double confidence) {
        this.confidence = confidence;
    }

    /** As events name it: {@code keds-weis}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The coder with that title. */
    public static Coder titled(String title) {
        return valueOf(title.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The confidence of its rows, in [0, 1]. */
    public double confidence() {
        return confidence;
    }
}
