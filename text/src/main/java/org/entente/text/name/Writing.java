package org.entente.text.name;

import java.util.List;

/** How a stretch of text uses capitals: what a capital letter proves there. */
public enum Writing {
    /** Names have capitals, other words have not. */
    USUAL,
    /** A headline in capitals: they prove nothing. */
    CAPITALS,
    /** No capital at all: their lack proves nothing. */
    LOWER;

    public static Writing of(List<Token> tokens) {
        int upper = 0;
        int lower = 0;
        int title = 0;
        for (Token token : tokens) {
            if (token.span().length() > 1) {
                upper += token.form() == Form.UPPER ? 1 : 0;
                lower += token.form() == Form.LOWER && !token.key().startsWith("'") ? 1 : 0;
                title += token.form() == Form.TITLE || token.form() == Form.MIXED ? 1 : 0;
            }
        }
        if (upper >= 4 && lower + title == 0) {
            return CAPITALS;
        }
        return upper + title == 0 && lower > 0 ? LOWER : USUAL;
    }
}
