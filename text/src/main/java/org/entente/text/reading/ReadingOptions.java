package org.entente.text.reading;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the input.
 *
 * @param date date of publication, null when the user gives none
 * @param use which documents it is for
 */
public record ReadingOptions(@Nullable LocalDate date, DateUse use) {
    public ReadingOptions {
        Objects.requireNonNull(use, "use");
    }

    /** A date for the documents that do not date themselves. */
    public ReadingOptions(@Nullable LocalDate date) {
        this(date, DateUse.WHERE_MISSING);
    }
}
