package org.entente.store.exchange;

import java.util.HexFormat;

/**
 * Characters that a line of a table cannot hold, by two or six that it can: {@code \t}, {@code \n}, {@code \r},
 * {@code \\}, and {@code \}{@code u} with four hexadecimal digits for other control characters, for noncharacters and
 * for halves of a surrogate pair. Before any other character a backslash stands for nothing.
 */
final class Backslashes {
    private Backslashes() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> {
                    if (control(character) || half(text, at)) {
                        escaped.append(code(character));
                    } else {
                        escaped.append(character);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** @throws IllegalArgumentException when a backslash has nothing, or no four digits, behind it */
    static String unescaped(String escaped) {
        int from = escaped.indexOf('\\');
        if (from < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        int done = 0;
        for (int slash = from; slash >= 0; slash = escaped.indexOf('\\', done)) {
            text.append(escaped, done, slash);
            if (slash + 1 == escaped.length()) {
                throw new IllegalArgumentException("a text ends with a single backslash");
            }
            char kind = escaped.charAt(slash + 1);
            text.append(meant(kind, escaped, slash + 2));
            done = slash + (kind == 'u' ? 6 : 2);
        }
        return text.append(escaped, done, escaped.length()).toString();
    }

    private static char meant(char kind, String escaped, int digits) {
        return switch (kind) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'u' -> character(escaped, digits);
            default -> kind;
        };
    }

    /** Whether a text has a character that UTF-8 or many a reader of tables does not take. */
    static boolean needed(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean blank = character == '\t' || character == '\n' || character == '\r';
            if ((control(character) && !blank) || half(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** JSON with its halves of surrogate pairs escaped: UTF-8 has no bytes for them. */
    static String halves(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); at++) {
            if (half(json, at)) {
                escaped.append(code(json.charAt(at)));
            } else {
                escaped.append(json.charAt(at));
            }
        }
        return escaped.toString();
    }

    /** Whether the character is one half of a surrogate pair whose other half is not where it belongs. */
    static boolean half(CharSequence text, int at) {
        char character = text.charAt(at);
        if (!Character.isSurrogate(character)) {
            return false;
        }
        return Character.isHighSurrogate(character)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Controls, and the two that are no characters: libraries use these to mark things of their own. */
    private static boolean control(char character) {
        return character < ' ' || character == 0x7f || character >= 0xfffe;
    }

    private static String code(char character) {
        return "\\u" + HexFormat.of().toHexDigits(character);
    }

    private static char character(String escaped, int at) {
        try {
            return (char) HexFormat.fromHexDigits(escaped, at, at + 4);
        } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException("\\u needs four hexadecimal digits behind it", wrong);
        }
    }
}
