package org.entente.model;

import java.util.Objects;

/**
 * An event or condition on a pair that does not move its tie.
 *
 * @param citation the event or condition
 * @param reason why not
 */
public record SetAside(Citation citation, Reason reason) {
    /** Why something does not count. */
    public enum Reason {
        /** The text says that it did not happen. */
        DENIED,
        /** Neither it nor its document has a date. */
        UNDATED,
        /** It came after the date of the tie. */
        LATER,
        /** It is so long ago that less than a millionth of it is left; only what stands since then still counts. */
        FADED,
        /** It no longer stands and nothing tells when it did. */
        ENDED,
        /** Forces were shown by one whom everything else at that time shows as a friend. */
        FRIENDLY_FORCE,
        /** Its Goldstein value or its confidence is 0. */
        NEUTRAL
    }

    public SetAside {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(reason, "reason");
    }
}
