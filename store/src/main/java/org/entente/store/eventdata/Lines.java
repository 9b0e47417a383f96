package org.entente.store.eventdata;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, plain or compressed with gzip or zip, one at a time. A byte order mark, carriage returns and bytes that
 * are not UTF-8 are taken out or replaced. At most {@value #LONGEST} bytes are held in memory.
 */
final class Lines implements AutoCloseable {
    /** Bytes of the longest line that is read. */
    static final int LONGEST = 1 << 20;

    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;
    private static final int KEPT = 4 * Rejection.LONGEST;
    private static final char REPLACED = '\ufffd';

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int begin;
    private int end;
    private byte[] carried = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private long number;
    private long replaced;
    private @Nullable String broken;

    private Lines(InputStream in) {
        this.in = in;
    }

    static Lines of(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            bytes.mark(2);
            int magic = (bytes.read() << 8) | bytes.read();
            bytes.reset();
            return new Lines(
                    switch (magic) {
                        case GZIP -> new GZIPInputStream(bytes, 1 << 16);
                        case ZIP -> firstOf(new ZipInputStream(bytes));
                        default -> bytes;
                    });
        } catch (EOFException e) {
            bytes.close();
            Lines none = new Lines(InputStream.nullInputStream());
            none.broken = "its compressed part ends early";
            return none;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * A line of the file.
     *
     * @param number from 1
     * @param text without its end; the beginning only of a line that is too long
     * @param tooLong whether it is longer than {@value #LONGEST} bytes
     * @param cut whether the file ended early within it
     */
    record Line(long number, String text, boolean tooLong, boolean cut) {}

    /** The next line, null behind the last one. */
    @Nullable
    Line next() throws IOException {
        length = 0;
        tooLong = false;
        while (begin < end || fill()) {
            int feed = feed();
            if (feed < end) {
                Line line = length == 0 && !tooLong
                        ? line(buffer, begin, feed - begin, false)
                        : carried(feed - begin, false);
                begin = feed + 1;
                return line;
            }
            carry(end - begin);
            begin = end;
        }
        return length == 0 ? null : carried(0, broken != null);
    }

    /** Why the file could not be read to its end, null when it could. */
    @Nullable
    String broken() {
        return broken;
    }

    /** The number of the last line. */
    long number() {
        return number;
    }

    /** How many lines held bytes that are not UTF-8. */
    long replaced() {
        return replaced;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static InputStream firstOf(ZipInputStream zip) throws IOException {
        zip.getNextEntry();
        return zip;
    }

    private int feed() {
        int at = begin;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        try {
            begin = 0;
            end = broken == null ? Math.max(0, in.read(buffer)) : 0;
            if (end == 0 && broken == null && in instanceof ZipInputStream zip && zip.getNextEntry() != null) {
                broken = "it is an archive of several files, of which only the first was read";
            }
        } catch (EOFException e) {
            broken = "its compressed part ends early";
            end = 0;
        } catch (ZipException e) {
            broken = "its compressed part is damaged";
            end = 0;
        }
        return end > 0;
    }

    private Line carried(int more, boolean cut) {
        carry(more);
        return line(carried, 0, length, cut);
    }

    private void carry(int count) {
        if (length + count > LONGEST) {
            tooLong = true;
        }
        int most = tooLong ? Math.max(0, KEPT - length) : count;
        int taken = Math.min(count, most);
        if (length + taken > carried.length) {
            carried = Arrays.copyOf(carried, Math.max(length + taken, 2 * carried.length));
        }
        System.arraycopy(buffer, begin, carried, length, taken);
        length += taken;
    }

    private Line line(byte[] bytes, int from, int count, boolean cut) {
        number++;
        int first = from;
        int last = from + count;
        if (number == 1
                && count >= 3
                && bytes[from] == (byte) 0xef
                && bytes[from + 1] == (byte) 0xbb
                && bytes[from + 2] == (byte) 0xbf) {
            first += 3;
        }
        if (last > first && bytes[last - 1] == '\r') {
            last--;
        }
        String text = new String(bytes, first, last - first, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) >= 0) {
            replaced++;
        }
        return new Line(number, text, tooLong, cut);
    }
}
