package org.entente.store.correction;

import java.util.Objects;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * A copy of what a correction was about, by which it finds its event again.
 *
 * @param sha256 of the document, null for event data
 * @param coder what had coded the document, empty for event data
 * @param sentence the words of the sentence, empty for event data
 * @param event as the coder had it, or as it was added
 */
public record Subject(@Nullable String sha256, String coder, String sentence, Event event) {
    public Subject {
        Objects.requireNonNull(coder, "coder");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(event, "event");
    }
}
