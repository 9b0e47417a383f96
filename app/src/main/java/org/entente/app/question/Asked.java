package org.entente.app.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks, in the user's words.
 *
 * @param rivals two names, or none where the texts shall tell
 * @param threat a name, null where the texts shall tell
 * @param at the day to look from, null for the latest one in the texts
 */
public record Asked(
        List<String> rivals,
        @Nullable String threat,
        @Nullable LocalDate at) {
    public Asked {
        rivals = List.copyOf(rivals);
        if (rivals.size() != 0 && rivals.size() != 2) {
            throw new IllegalArgumentException("Rivals are two, not " + rivals.size() + ".");
        }
    }
}
