package org.entente.text.sentence;

/** Kinds of characters that matter where text is cut into sentences and words. */
public final class Characters {
    private static final String QUOTES = "\"'`\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A";
    private static final String CLOSERS = "\"')]}*_\u2019\u201D\u00BB\u203A";
    private static final String OPENERS = "\"'([{*_`\u2018\u201A\u201B\u201C\u201E\u201F\u00AB\u2039\u00BF\u00A1";
    private static final String TERMINATORS =
            ".!?\u2026\u203C\u203D\u2047\u2048\u2049\u061F\u06D4\u3002\uFF01\uFF1F\u0964";

    private Characters() {}

    /** Blank space of any kind and control characters such as NUL. */
    public static boolean isSpace(char c) {
        if (c <= ' ' || Character.isISOControl(c)) {
            return true;
        }
        return c >= '\u00A0' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** Soft hyphen, zero-width characters and marks of direction: they belong to the word that they stand in. */
    public static boolean isInvisible(char c) {
        if (c < '\u00AD') {
            return false;
        }
        return c == '\u00AD' || Character.getType(c) == Character.FORMAT || (c >= '\uFE00' && c <= '\uFE0F');
    }

    public static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || isParagraphBreak(c);
    }

    /** Characters that end a paragraph by themselves. */
    public static boolean isParagraphBreak(char c) {
        return c == '\f' || c == '\u000B' || c == '\u2029';
    }

    public static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** What may stand between the full stop and the end of its sentence. */
    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** What may stand between the begin of a sentence and its first word. */
    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static boolean isTerminator(char c) {
        return TERMINATORS.indexOf(c) >= 0;
    }

    /** Terminators of scripts that put no space after them. */
    static boolean isWideTerminator(char c) {
        return c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }
}
