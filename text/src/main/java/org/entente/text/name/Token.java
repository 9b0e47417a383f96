package org.entente.text.name;

import java.util.Objects;
import org.entente.model.Span;

/**
 * A word, possessive ending or mark of a text.
 *
 * @param span where it stands
 * @param key folded for comparison, see {@link Folding}; {@code 's} for any possessive ending, the mark itself for a mark
 * @param form how it is written
 * @param joined whether a hyphen ties it to the token before it
 */
public record Token(Span span, String key, Form form, boolean joined) {
    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(form, "form");
    }

    public boolean is(String other) {
        return key.equals(other);
    }

    public boolean mark(String other) {
        return form == Form.MARK && key.equals(other);
    }

    public boolean possessive() {
        return form == Form.POSSESSIVE;
    }
}
