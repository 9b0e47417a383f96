package org.entente.text.aligned;

import java.util.Arrays;
import java.util.Objects;
import org.entente.model.Span;

/**
 * A rewritten copy of a text in which every character knows the stretch of the original it stands for.
 *
 * <p>Rewritings compose: {@code AlignedText.of(text).rewrite(a).rewrite(b)} still maps to {@code text} itself. A
 * character that replaces several, or one of several that replace a single one, maps to all that was replaced; so an
 * original span never cuts through a ligature or a surrogate pair.
 */
public final class AlignedText {
    private final String original;
    private final String text;
    private final int[] begins;
    private final int[] ends;

    AlignedText(String original, String text, int[] begins, int[] ends) {
        this.original = Objects.requireNonNull(original, "original");
        this.text = Objects.requireNonNull(text, "text");
        this.begins = begins;
        this.ends = ends;
    }

    /** The text itself, every character standing for itself. */
    public static AlignedText of(String text) {
        int[] begins = new int[text.length()];
        int[] ends = new int[text.length()];
        Arrays.setAll(begins, at -> at);
        Arrays.setAll(ends, at -> at + 1);
        return new AlignedText(text, text, begins, ends);
    }

    /** The text as it was before any rewriting. */
    public String original() {
        return original;
    }

    /** The text as rewritten. */
    public String text() {
        return text;
    }

    /** A copy of this text, rewritten once more; this one stays as it is. Linear in the length of the text. */
    public AlignedText rewrite(Rewriting rewriting) {
        AlignedTextBuilder builder = new AlignedTextBuilder(this);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            String replacement = rewriting.replacement(codePoint);
            if (replacement == null) {
                builder.keep(at, next);
            } else {
                builder.replace(at, next, replacement);
            }
            at = next;
        }
        return builder.build();
    }

    /**
     * The stretch of the original that a stretch of the rewritten text stands for. Dropped characters at its rims are
     * left out, those inside it are covered.
     *
     * @param span within {@link #text()}
     * @throws IndexOutOfBoundsException if the span ends behind the rewritten text
     */
    public Span toOriginal(Span span) {
        Objects.checkFromToIndex(span.begin(), span.end(), text.length());
        if (span.length() == 0) {
            int at = originalOffset(span.begin());
            return new Span(at, at);
        }
        return new Span(begins[span.begin()], ends[span.end() - 1]);
    }

    /**
     * The stretch of the rewritten text that stands for any part of a stretch of the original; empty where all of it
     * was dropped.
     *
     * @param span within {@link #original()}
     * @throws IndexOutOfBoundsException if the span ends behind the original
     */
    public Span fromOriginal(Span span) {
        Objects.checkFromToIndex(span.begin(), span.end(), original.length());
        int begin = firstAbove(ends, span.begin());
        int end = firstAbove(begins, span.end() - 1);
        return new Span(begin, Math.max(begin, end));
    }

    int begin(int at) {
        return begins[at];
    }

    int end(int at) {
        return ends[at];
    }

    private int originalOffset(int at) {
        return at < text.length() ? begins[at] : original.length();
    }

    /** The first index whose value is greater than the limit; the values never fall. */
    private static int firstAbove(int[] values, int limit) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
