package org.entente.app.brief.wording;

import java.util.Locale;
import org.entente.model.Basis;
import org.entente.model.Estimate;

/** Figures rounded to what they are worth, and in words. */
public final class Figures {
    private static final double WIDE = 0.1;

    private record Odds(double upTo, String words) {}

    private static final Odds[] ODDS = {
        new Odds(0.015, "less than one in sixty"),
        new Odds(0.035, "about one in forty"),
        new Odds(0.065, "about one in twenty"),
        new Odds(0.115, "about one in ten"),
        new Odds(0.145, "about one in eight"),
        new Odds(0.18, "about one in six"),
        new Odds(0.225, "about one in five"),
        new Odds(0.29, "about one in four"),
        new Odds(0.365, "about one in three"),
        new Odds(0.45, "about two in five"),
        new Odds(0.55, "about even"),
        new Odds(0.635, "about three in five"),
        new Odds(0.71, "about two in three"),
        new Odds(0.775, "about three in four"),
        new Odds(0.85, "about four in five"),
        new Odds(0.935, "about nine in ten"),
        new Odds(0.97, "about nineteen in twenty"),
        new Odds(1, "almost certain"),
    };

    private Figures() {}

    /** "about one in three (20 to 45 %)". */
    public static String chance(Estimate probability) {
        return chance(probability.value()) + " (" + range(probability) + ")";
    }

    /** "about one in three". */
    public static String chance(double probability) {
        for (Odds odds : ODDS) {
            if (probability < odds.upTo()) {
                return odds.words();
            }
        }
        return "almost certain";
    }

    /** "20 to 45 %", by fives where it is wide. */
    public static String range(Estimate probability) {
        boolean wide = probability.width() >= WIDE;
        String low = percent(probability.low(), wide);
        String high = percent(probability.high(), wide);
        return low.equals(high) ? low + " %" : low + " to " + high + " %";
    }

    /** "34 %". */
    public static String percent(double probability) {
        return percent(probability, false) + " %";
    }

    /** "+0.35". */
    public static String signed(double value) {
        String text = String.format(Locale.ROOT, "%+.2f", value);
        return text.equals("-0.00") || text.equals("+0.00") ? "0.00" : text.replace('-', '−');
    }

    /** "−0.35 (−0.60 to −0.10)". */
    public static String signed(Estimate estimate) {
        return signed(estimate.value()) + " (" + signed(estimate.low()) + " to " + signed(estimate.high()) + ")";
    }

    /** "0.35". */
    public static String plain(double value) {
        return String.format(Locale.ROOT, "%.2f", value + 0.0);
    }

    /** "0.35 (0.10 to 0.60)". */
    public static String plain(Estimate estimate) {
        return estimate.width() == 0
                ? plain(estimate.value())
                : plain(estimate.value()) + " (" + plain(estimate.low()) + " to " + plain(estimate.high()) + ")";
    }

    /** A ratio to two significant digits: "0.3", "1.4", "12". */
    public static String ratio(double value) {
        if (value >= 9.5) {
            return value > 99 ? "more than 100" : String.format(Locale.ROOT, "%.0f", value);
        }
        return value < 0.095
                ? value < 0.01 ? "less than 0.01" : String.format(Locale.ROOT, "%.2f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** "1.4 (0.3 to 6.2)". */
    public static String ratio(Estimate ratio) {
        return ratio(ratio.value()) + " (" + ratio(ratio.low()) + " to " + ratio(ratio.high()) + ")";
    }

    /** Where a figure comes from. */
    public static String basis(Basis basis) {
        return switch (basis) {
            case MEASURED -> "measured from the reports";
            case STATED -> "stated in the reports";
            case JUDGEMENT -> "judgement";
        };
    }

    /** How two stand to each other. */
    public static String tie(double value) {
        if (value <= -0.6) {
            return "hostile";
        }
        if (value <= -0.3) {
            return "adversarial";
        }
        if (value <= -0.1) {
            return "strained";
        }
        if (value < 0.1) {
            return "mixed, neither friendly nor hostile";
        }
        if (value < 0.3) {
            return "guardedly cooperative";
        }
        return value < 0.6 ? "cooperative" : "close";
    }

    private static String percent(double probability, boolean wide) {
        double percent = probability * 100;
        if (percent < 1) {
            return percent < 0.05 ? "0" : "under 1";
        }
        if (percent > 99 && percent < 99.95) {
            return "over 99";
        }
        boolean byFives = wide && percent >= 7.5 && percent <= 92.5;
        long rounded = byFives ? Math.round(percent / 5) * 5 : Math.round(percent);
        return Long.toString(rounded);
    }
}
