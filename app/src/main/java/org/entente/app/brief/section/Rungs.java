package org.entente.app.brief.section;

import org.entente.network.reference.Rung;

/** The steps two rivals may take together, in words. */
final class Rungs {
    private Rungs() {}

    /** Where a sentence lists it. */
    static String noun(Rung rung) {
        return switch (rung) {
            case TALK -> "talks";
            case DECONFLICTION -> "tacit deconfliction";
            case MATERIAL_HELP -> "material help";
            case ALLIANCE -> "an open alliance";
        };
    }

    /** What it means. */
    static String meaning(Rung rung) {
        return rung.meaning();
    }
}
