package org.entente.network.outlook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something the answer would need and does not have.
 *
 * @param kind what is missing
 * @param actor id of the one it concerns, null for the whole
 * @param text one sentence for people to read
 */
public record Gap(Kind kind, @Nullable String actor, String text) {
    /** What can be missing. */
    public enum Kind {
        NO_TIE,
        NO_ACTS_BY,
        NO_THREAT,
        THREAT_WITHOUT_ACTS,
        NO_PLAYERS,
        NO_THIRD_PARTY,
        UNDATED,
        ONE_SOURCE,
        STALE,
        HINDSIGHT,
        ALREADY_ALLIED
    }

    public Gap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
