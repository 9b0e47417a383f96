package org.entente.text.date;

import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A date read from the words of a sentence.
 *
 * @param end place after its last word
 * @param precision how exactly the words say it, known even where the date is not
 * @param date null when the words do not tell without a publication date
 * @param absolute whether the words name the year
 */
record Found(int end, DatePrecision precision, @Nullable DateInterval date, boolean absolute) {
    static Found of(int end, DateInterval date, boolean absolute) {
        return new Found(end, date.precision(), date, absolute);
    }

    static Found undated(int end, DatePrecision precision) {
        return new Found(end, precision, null, false);
    }

    Found endingAt(int other) {
        return new Found(other, precision, date, absolute);
    }
}
