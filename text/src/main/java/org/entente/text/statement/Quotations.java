package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Pairs quotation marks. An apostrophe is none; a quotation left open at the end of a paragraph goes on in the next one
 * if that begins with a mark again, and ends with its paragraph if not.
 */
final class Quotations {
    private static final String OPENING = "“„«";
    private static final int LONGEST_SINGLE = 1000;
    private static final int LONGEST_LINE = 5000;
    private static final Pattern LATER_END = Pattern.compile("[^“\"\n]*?[\\p{L}.,!?][’'](?!\\p{L})");
    private static final String CLOSING = "”»";

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /** The outermost quotations, in order. */
    static List<Quotation> of(String text) {
        Quotations quotations = new Quotations(text);
        quotations.read();
        return List.copyOf(quotations.found);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int width = markWidth(at);
            if (width > 0 && opens(at, width)) {
                at = quotation(at, width);
            } else {
                at += Math.max(1, width);
            }
        }
    }

    /** The length of the double or single mark at a place, 0 if there is none. */
    private int markWidth(int at) {
        char here = text.charAt(at);
        if (OPENING.indexOf(here) >= 0 || CLOSING.indexOf(here) >= 0 || here == '"') {
            return 1;
        }
        boolean pair = at + 1 < text.length() && text.charAt(at + 1) == here;
        if ((here == '\'' || here == '`' || here == '’' || here == '‘') && pair) {
            return 2;
        }
        return here == '‘' || here == '\'' || here == '’' ? 1 : 0;
    }

    private boolean single(int at, int width) {
        return width == 1 && "‘'’".indexOf(text.charAt(at)) >= 0;
    }

    private boolean opens(int at, int width) {
        char after = at + width < text.length() ? text.charAt(at + width) : ' ';
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        boolean start = blank(before) || "([—–-―/".indexOf(before) >= 0;
        if (single(at, width)) {
            return start && Character.isLetter(after) && text.charAt(at) != '’' && singleEnd(at) > 0;
        }
        if (OPENING.indexOf(text.charAt(at)) >= 0) {
            return !blank(after) || start;
        }
        return start && !blank(after);
    }

    /** Where a single quotation closes in the same sentence or line, or -1: a mark before a space or a stop. */
    private int singleEnd(int at) {
        int lineEnd = lineEnd(at, LONGEST_SINGLE);
        for (int place = at + 2; place < lineEnd; place++) {
            char here = text.charAt(place);
            if (OPENING.indexOf(here) >= 0 || here == '"') {
                return -1;
            }
            boolean mark = here == '’' || here == '\'';
            if (mark && !Character.isLetterOrDigit(charAfter(place)) && !possessive(place)) {
                return place;
            }
        }
        return -1;
    }

    /** "the rebels’ camp": a plural's mark followed by a small letter, while another mark closes later. */
    private boolean possessive(int at) {
        boolean plural = text.charAt(at - 1) == 's' && charAfter(at) == ' ';
        boolean small = at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
        return plural
                && small
                && LATER_END
                        .matcher(text)
                        .region(at + 1, lineEnd(at, LONGEST_SINGLE))
                        .lookingAt();
    }

    /** The end of the line, or the place {@code most} letters on if that is nearer. */
    private int lineEnd(int at, int most) {
        int limit = Math.min(text.length(), at + most);
        int place = at;
        while (place < limit && text.charAt(place) != '\n') {
            place++;
        }
        return place;
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private char charAfter(int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    /** Reads one quotation and returns the place after it. */
    private int quotation(int begin, int width) {
        if (single(begin, width)) {
            int end = singleEnd(begin);
            add(begin, begin + 1, end, end + 1, true);
            return end + 1;
        }
        int inside = 0;
        int at = begin + width;
        while (at < text.length()) {
            if (text.charAt(at) == '\n') {
                int next = continuation(at);
                if (next < 0) {
                    break;
                }
                inside = 0;
                at = next;
                continue;
            }
            int mark = markWidth(at);
            if (mark > 0 && !single(at, mark)) {
                if (OPENING.indexOf(text.charAt(at)) >= 0 && opens(at, mark)) {
                    inside++;
                } else if (closes(begin, at, mark)) {
                    if (inside == 0) {
                        add(begin, begin + width, at, at + mark, false);
                        return at + mark;
                    }
                    inside--;
                }
            }
            at += Math.max(1, mark);
        }
        add(begin, begin + width, lastVisible(at), lastVisible(at), false);
        return at;
    }

    /** Whether a mark closes what the one at {@code begin} opened: of its kind, curly or straight. */
    private boolean closes(int begin, int at, int width) {
        boolean curly = CLOSING.indexOf(text.charAt(at)) >= 0;
        boolean opening = OPENING.indexOf(text.charAt(at)) >= 0;
        boolean openedCurly = OPENING.indexOf(text.charAt(begin)) >= 0 || CLOSING.indexOf(text.charAt(begin)) >= 0;
        if (curly) {
            return true;
        }
        if (opening) {
            return blank(charAfter(at)) && !blank(text.charAt(at - 1));
        }
        boolean placed = !blank(text.charAt(at - 1)) || !Character.isLetterOrDigit(charAfter(at + width - 1));
        return placed && (!openedCurly || !curlyBeforeLineEnd(at));
    }

    private boolean curlyBeforeLineEnd(int at) {
        int lineEnd = lineEnd(at, LONGEST_LINE);
        for (int place = at; place < lineEnd; place++) {
            if (CLOSING.indexOf(text.charAt(place)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The place after the mark that takes a quotation up again in the next paragraph, or -1. */
    private int continuation(int lineEnd) {
        int at = lineEnd;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        if (at >= text.length()) {
            return -1;
        }
        int width = markWidth(at);
        return width > 0 && !single(at, width) && opens(at, width) ? at + width : -1;
    }

    private int lastVisible(int end) {
        int at = end;
        while (at > 0 && blank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void add(int outer, int inner, int innerEnd, int outerEnd, boolean single) {
        if (inner < innerEnd) {
            found.add(new Quotation(new Span(outer, outerEnd), new Span(inner, innerEnd), single));
        }
    }
}
