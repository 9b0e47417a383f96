package org.entente.network.outlook;

import java.util.List;
import java.util.Objects;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;
import org.jspecify.annotations.Nullable;

/**
 * Something to watch for: what the answer would become if it happened on the day of the question.
 *
 * @param happening what would happen
 * @param text that in words
 * @param rung the rung whose probability it would move most
 * @param before that rung's probability now
 * @param after that rung's probability then
 * @param ratioBefore threat now to threat needed on that rung, null when no threat is known
 * @param ratioAfter likewise then
 * @param ladder all rungs' probabilities then, the lowest rung first
 */
public record Sign(
        Happening happening,
        String text,
        Rung rung,
        double before,
        double after,
        @Nullable Double ratioBefore,
        @Nullable Double ratioAfter,
        List<Estimate> ladder) {
    public Sign {
        Objects.requireNonNull(happening, "happening");
        Objects.requireNonNull(rung, "rung");
        ladder = List.copyOf(ladder);
    }

    /** How far it moves the probability; positive is towards working together. */
    public double move() {
        return after - before;
    }
}
