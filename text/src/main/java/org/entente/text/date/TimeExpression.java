package org.entente.text.date;

import java.time.Duration;
import java.util.Objects;
import org.entente.model.DateInterval;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in a text.
 *
 * @param span the words, without a plain "in" or "on" before them
 * @param kind what they say about the thing they date
 * @param date the days they name; the whole stretch for {@link TimeKind#SPAN}; null for a duration, for a time told by
 *     another happening, and where the text alone does not say the year
 * @param absolute whether the words name the year themselves
 * @param length how long it took, or how far it is from the other happening; null for the other kinds
 * @param before whether it lies before the other happening ("two days before the summit"); false for the other kinds
 * @param anchor the words for the other happening; null when it is the one told before ("a week later")
 */
public record TimeExpression(
        Span span,
        TimeKind kind,
        @Nullable DateInterval date,
        boolean absolute,
        @Nullable TimeLength length,
        boolean before,
        @Nullable Span anchor) {
    public TimeExpression {
        Objects.requireNonNull(span, "span");
        boolean measured = kind == TimeKind.DURATION || kind == TimeKind.RELATIVE;
        if (measured != (length != null)) {
            throw new IllegalArgumentException("A length belongs to a duration or a relative time, not to " + kind);
        }
    }

    static TimeExpression dated(Span span, TimeKind kind, @Nullable DateInterval date, boolean absolute) {
        return new TimeExpression(span, kind, date, absolute, null, false, null);
    }

    static TimeExpression lasting(Span span, TimeLength length) {
        return new TimeExpression(span, TimeKind.DURATION, null, false, length, false, null);
    }

    static TimeExpression relative(Span span, TimeLength length, boolean before, @Nullable Span anchor) {
        return new TimeExpression(span, TimeKind.RELATIVE, null, false, length, before, anchor);
    }

    /** Time from the other happening, negative before it; null unless the kind is {@link TimeKind#RELATIVE}. */
    public @Nullable Duration offset() {
        if (kind != TimeKind.RELATIVE || length == null) {
            return null;
        }
        return before ? length.duration().negated() : length.duration();
    }
}
