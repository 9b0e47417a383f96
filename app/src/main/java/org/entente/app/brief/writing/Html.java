package org.entente.app.brief.writing;

import org.entente.app.brief.wording.PlainText;

/** Text made safe to stand in HTML that is well-formed XML too. */
final class Html {
    /** Keeps a figure and its sign on one line. */
    private static final char NO_BREAK = '\u00A0';

    private Html() {}

    /** A text of ours or a name: on one line; words written from right to left are kept apart from ours. */
    static String text(String text) {
        String lead = text.startsWith(" ") ? " " : "";
        String trail = text.length() > 1 && text.endsWith(" ") ? " " : "";
        return lead + isolated(PlainText.oneLine(text)).replace(" %", NO_BREAK + "%") + trail;
    }

    /** A document's text as it is, line breaks included. */
    static String verbatim(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(safe, character));
        return safe.toString();
    }

    /** Inside double quotes. */
    static String attribute(String text) {
        return verbatim(PlainText.oneLine(text));
    }

    private static String isolated(String line) {
        StringBuilder safe = new StringBuilder(line.length());
        boolean open = false;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            at += Character.charCount(character);
            if (open && leftToRight(character)) {
                safe.append("</bdi>");
                open = false;
            } else if (!open && rightToLeft(character)) {
                safe.append("<bdi>");
                open = true;
            }
            append(safe, character);
        }
        return safe.append(open ? "</bdi>" : "").toString();
    }

    private static boolean rightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean leftToRight(int character) {
        return Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static void append(StringBuilder safe, int character) {
        switch (character) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            case '\n', '\t' -> safe.append((char) character);
            case '\r' -> {
                // A carriage return would be read back as a line feed; the line feed beside it stands for both.
            }
            default -> safe.appendCodePoint(permitted(character) ? character : 0xFFFD);
        }
    }

    private static boolean permitted(int character) {
        return character >= 0x20
                && !(character >= 0x7F && character <= 0x9F)
                && Character.getType(character) != Character.SURROGATE
                && (character & 0xFFFE) != 0xFFFE;
    }
}
