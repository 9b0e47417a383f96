package org.entente.text.date;

import org.jspecify.annotations.Nullable;

/**
 * The year that follows a day or month: ", 2013", "of 2013", "last year".
 *
 * @param year the year
 * @param end place after its last word
 * @param absolute whether it is named by its number
 */
record YearAfter(int year, int end, boolean absolute) {
    static @Nullable YearAfter read(Tokens tokens, int at, Reference reference) {
        int place = tokens.skip(at, ",|of|in");
        int year = CalendarNames.year(tokens.word(place));
        if (year > 0 && !(tokens.isAny(at, "in|,") && Measures.follows(tokens, place + 1))) {
            return new YearAfter(year, place + 1, true);
        }
        if (reference.published() != null && tokens.after(place, "last|this|next", "year") > 0) {
            int step = tokens.isAny(place, "last") ? -1 : tokens.isAny(place, "next") ? 1 : 0;
            return new YearAfter(reference.published().getYear() + step, place + 2, false);
        }
        return null;
    }
}
