package org.entente.text.codebook;

import org.entente.model.ConditionType;

/**
 * What an event says of a standing state.
 *
 * @param type the state
 * @param holds true when it begins or holds, false when it ends
 */
public record StandingChange(ConditionType type, boolean holds) {
    /** Reads {@code SANCTIONS+} or {@code SANCTIONS-}. */
    public static StandingChange parse(String text) {
        if (!text.endsWith("+") && !text.endsWith("-")) {
            throw new IllegalArgumentException("\"" + text + "\" must end with + (begins or holds) or - (ends).");
        }
        return new StandingChange(ConditionType.valueOf(text.substring(0, text.length() - 1)), text.endsWith("+"));
    }
}
