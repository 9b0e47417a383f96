package org.entente.model;

/**
 * A half-open range [begin, end) of UTF-16 offsets into a document's original text.
 *
 * @param begin first offset, at least 0
 * @param end offset after the last one, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "The span [" + begin + ", " + end + ") must begin at 0 or later and not end before it begins.");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the two ranges share at least one offset. */
    public boolean overlaps(Span other) {
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }

    /** The smallest span that contains both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(begin + by, end + by);
    }

    /** The text this span stands for. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
