package org.entente.text.date;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A length of time as a text gives it.
 *
 * @param amount how many of the unit, at least 0; a half is .5
 * @param unit MINUTES to CENTURIES
 * @param bound whether the true length may be greater or smaller
 */
public record TimeLength(double amount, ChronoUnit unit, TimeBound bound) {
    public TimeLength {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(bound, "bound");
        if (!(amount >= 0 && amount <= 1e6)) {
            throw new IllegalArgumentException("The amount " + amount + " must lie between 0 and a million.");
        }
    }

    /** The length in seconds, with a month of 30.44 and a year of 365.24 days. */
    public Duration duration() {
        return Duration.ofSeconds(Math.round(amount * unit.getDuration().toSeconds()));
    }

    public double days() {
        return duration().toSeconds() / 86_400.0;
    }

    public double years() {
        return duration().toSeconds() / (double) ChronoUnit.YEARS.getDuration().toSeconds();
    }

    TimeLength with(TimeBound other) {
        return new TimeLength(amount, unit, other);
    }

    /** Such as {@code 34 years} or {@code >3 decades}. */
    @Override
    public String toString() {
        String sign = switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> ">";
            case AT_MOST -> "<";
            case ABOUT -> "~";
        };
        String number = amount == Math.rint(amount) ? Long.toString(Math.round(amount)) : Double.toString(amount);
        return sign + number + " " + unit.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
