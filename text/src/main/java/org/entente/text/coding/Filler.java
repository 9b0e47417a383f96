package org.entente.text.coding;

import java.util.List;
import org.entente.model.Mention;

/**
 * What was found for one side of an event.
 *
 * @param mentions the actors, empty when none was found
 * @param certainty how directly they were found, in [0, 1]: 1 for the slot itself, less for an owner or a guess
 * @param slot the slot that held them, for explanations
 */
record Filler(List<Mention> mentions, double certainty, String slot) {
    static final Filler NONE = new Filler(List.of(), 0, "");

    Filler {
        mentions = List.copyOf(mentions);
    }

    boolean empty() {
        return mentions.isEmpty();
    }

    Filler weakened(double factor) {
        return new Filler(mentions, certainty * factor, slot);
    }
}
