package org.entente.network.tie;

import java.util.regex.Pattern;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;

/**
 * Words by which an event is not what its type stands for: a regular expression in which {@code {target}} stands for the
 * words that name the target, what the Goldstein value is multiplied by, in [-1, 1], and what is shown to the reader.
 */
final class SignRule {
    private static final String TARGET = "{target}";

    private final EventType type;
    private final String words;
    private final double factor;
    private final String why;

    /** The words with nothing where the target stands: a quick look before the target is put in. */
    private final Pattern begin;

    SignRule(EventType type, String words, double factor, String why) {
        if (!(factor >= -1 && factor < 1)) {
            throw new IllegalArgumentException("The factor " + factor + " of " + words + " is not in [-1, 1).");
        }
        this.type = type;
        this.words = words;
        this.factor = factor;
        this.why = why;
        this.begin = pattern(words.replace(TARGET, ""));
    }

    EventType type() {
        return type;
    }

    String words() {
        return words;
    }

    double factor() {
        return factor;
    }

    String why() {
        return why;
    }

    boolean holds(Event event) {
        Mention target = event.target();
        if (event.type() != type
                || target == null
                || !begin.matcher(event.evidence()).find()) {
            return false;
        }
        if (!words.contains(TARGET)) {
            return true;
        }
        String named = words.replace(TARGET, "(the |an? )?" + Pattern.quote(target.text()));
        return pattern(named).matcher(event.evidence()).find();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
