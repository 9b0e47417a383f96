package org.entente.text.plain;

/** Walks over the lines of a text, whatever ends them, and knows where each one ends. */
final class Lines {
    private final String text;
    private int begin;
    private int end;
    private int next;

    Lines(String text, int from) {
        this.text = text;
        this.next = from;
    }

    /** Steps to the next line, if there is one. */
    boolean next() {
        if (next >= text.length()) {
            return false;
        }
        begin = next;
        end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        next = Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
        return true;
    }

    String line() {
        return text.substring(begin, end);
    }

    /** Offset behind the line and what ends it. */
    int end() {
        return next;
    }
}
