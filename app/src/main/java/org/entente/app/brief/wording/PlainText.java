package org.entente.app.brief.wording;

/** Makes foreign text fit to stand in a sentence of ours. */
public final class PlainText {
    private static final int ELLIPSIS_ROOM = 20;

    private PlainText() {}

    /** On one line, free of characters that steer a terminal or turn the direction of writing. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                space = line.length() > 0;
            } else if (!hidden(character)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.appendCodePoint(shown(character));
            }
        }
        return line.toString();
    }

    /** Cut at a word's end to at most {@code most} characters, the cut shown. */
    public static String shortened(String text, int most) {
        String line = oneLine(text);
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 2);
        int end = space > most - ELLIPSIS_ROOM ? space : most - 2;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    /** A lone half of a surrogate pair cannot be written in UTF-8. */
    private static int shown(int character) {
        return Character.getType(character) == Character.SURROGATE ? 0xFFFD : character;
    }

    private static boolean hidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || (type == Character.FORMAT && character != 0x200C && character != 0x200D);
    }
}
