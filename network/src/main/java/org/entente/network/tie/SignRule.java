package org.entente.network.tie;

import java.util.regex.Pattern;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;

/**
 * Words by which an event is not what its type stands for.
 *
 * @param type the type it holds for
 * @param words regular expression; {@code {target}} stands for the words that name the target
 * @param factor what the Goldstein value is multiplied by, in [-1, 1]
 * @param why what is shown to the reader
 */
record SignRule(EventType type, String words, double factor, String why) {
    private static final String TARGET = "{target}";

    SignRule {
        Pattern.compile(words.replace(TARGET, "x"));
        if (!(factor >= -1 && factor < 1)) {
            throw new IllegalArgumentException("The factor " + factor + " of " + words + " is not in [-1, 1).");
        }
    }

    boolean holds(Event event) {
        Mention target = event.target();
        if (event.type() != type || target == null) {
            return false;
        }
        String pattern = words.replace(TARGET, "(the |an? )?" + Pattern.quote(target.text()));
        return Pattern.compile("\\b(?:" + pattern + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(event.evidence())
                .find();
    }
}
