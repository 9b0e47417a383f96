package org.entente.store.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one at a time and none longer than memory allows; lines can be given back. */
final class Lines {
    /** The longest line, and the longest row of several, that is read: 16 million characters. */
    static final int LONGEST = 1 << 24;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int limit;
    private final Deque<Line> returned = new ArrayDeque<>();
    private long number;

    Lines(Reader in) {
        this.in = in;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text with its line feed, if it has one
     * @param cut whether it was longer than {@value #LONGEST} characters and the rest was passed over
     */
    record Line(long number, String text, boolean cut) {
        /** The text without the line feed and the carriage return before it. */
        String content() {
            int end = text.length();
            if (text.endsWith("\n")) {
                end -= text.endsWith("\r\n") ? 2 : 1;
            }
            return text.substring(0, end);
        }
    }

    /** The next line, null at the end. */
    @Nullable
    Line next() throws IOException {
        Line again = returned.poll();
        if (again != null) {
            return again;
        }
        if (!filled()) {
            return null;
        }
        number++;
        if (number == 1 && buffer[at] == BYTE_ORDER_MARK) {
            at++;
        }
        return line();
    }

    private Line line() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        boolean ended = false;
        while (!ended && filled()) {
            int stop = at;
            while (stop < limit && buffer[stop] != '\n') {
                stop++;
            }
            ended = stop < limit;
            int end = ended ? stop + 1 : stop;
            int kept = Math.min(end - at, LONGEST - text.length());
            text.append(buffer, at, kept);
            cut |= kept < end - at;
            at = end;
        }
        return new Line(number, text.toString(), cut);
    }

    /** Whether there is a character at {@link #at}. */
    private boolean filled() throws IOException {
        while (at == limit) {
            limit = in.read(buffer);
            at = 0;
            if (limit < 0) {
                limit = 0;
                return false;
            }
        }
        return true;
    }

    /** Gives lines back, to be read again in their order. */
    void back(List<Line> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            returned.addFirst(lines.get(at));
        }
    }
}
