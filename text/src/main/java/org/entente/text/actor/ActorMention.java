package org.entente.text.actor;

import java.util.Objects;
import org.entente.model.Mention;

/**
 * A mention and how it stands for its actor.
 *
 * @param mention who and where
 * @param use how
 */
public record ActorMention(Mention mention, Use use) {
    public ActorMention {
        Objects.requireNonNull(mention, "mention");
        Objects.requireNonNull(use, "use");
    }
}
