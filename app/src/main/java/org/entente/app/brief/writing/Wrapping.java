package org.entente.app.brief.writing;

/** Breaks paragraphs into lines. */
final class Wrapping {
    /** No line is broken. */
    static final int ENDLESS = Integer.MAX_VALUE;

    /** Keeps a figure and its sign on one line. */
    private static final String NO_BREAK = "\u00A0";

    private Wrapping() {}

    /**
     * Adds a paragraph, its lines after the first indented by as much as the mark is long.
     *
     * @param mark what stands before the first line: "- "
     * @param width most characters of a line; a longer word stands on a line of its own
     */
    static void paragraph(StringBuilder out, String mark, String text, int width) {
        String indent = " ".repeat(mark.length());
        StringBuilder line = new StringBuilder(mark);
        boolean empty = true;
        for (String word : text.replace(" %", NO_BREAK + "%").split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word.replace(NO_BREAK, " "));
            empty = false;
        }
        out.append(line).append('\n');
    }
}
