package org.entente.text.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.article.UnreadableException;

/**
 * A day as news and metadata write it: {@code 2014-06-16}, {@code June 16, 2014}, {@code Mon, 16 Jun 2014 10:00:00 GMT}.
 *
 * <p>The day is the one written, whatever time and zone follow. {@code 03/04/2014} is refused as it names two days;
 * {@code 16/06/2014} and {@code 3.4.2014} (day first, as wherever dots are used) name one.
 */
public final class WrittenDate {
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?"
                    + "|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "[12]\\d{3}";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?";
    private static final String TIME =
            "(?:T|,?\\s*(?:[|–—-]\\s*)?(?:at\\s+)?)\\d{1,2}[:.]?\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d{1,9})?"
                    + "\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:Z|\\(?[A-Z]{2,5}\\)?|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}))?";

    /** One date without groups, to be built into larger patterns (case-insensitive). */
    static final String ANY =
            WEEKDAY + "(?:" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "|" + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+"
                    + YEAR + "|" + YEAR + "[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]" + YEAR + ")(?!\\d)";

    private static final List<Form> FORMS = List.of(
            new Form("(" + YEAR + ")[-/](\\d{1,2})[-/](\\d{1,2})", 1, 2, 3),
            new Form("(" + MONTH + ")\\s+(" + DAY + "),?\\s+(" + YEAR + ")", 3, 1, 2),
            new Form("(" + DAY + ")\\s+(?:of\\s+)?(" + MONTH + "),?\\s+(" + YEAR + ")", 3, 2, 1),
            new Form("(\\d{1,2})\\.(\\d{1,2})\\.(" + YEAR + ")", 3, 2, 1),
            new Form("(1[3-9]|2\\d|3[01])/(\\d{1,2})/(" + YEAR + ")", 3, 2, 1),
            new Form("(\\d{1,2})/(1[3-9]|2\\d|3[01])/(" + YEAR + ")", 3, 1, 2),
            new Form("(" + YEAR + ")(\\d{2})(\\d{2})", 1, 2, 3));

    /** No date is longer, and most lines are: this saves trying the forms. */
    private static final int LONGEST = 100;

    private WrittenDate() {}

    /** The date, if the whole value is one that exists, with or without weekday and time. */
    public static Optional<LocalDate> of(String value) {
        try {
            return parse(value.strip());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /**
     * The date that a field of the input claims to hold.
     *
     * @param field name of the field, for the message
     * @throws UnreadableException if the value is no date, or one the calendar does not have
     */
    public static LocalDate required(String field, String value) throws UnreadableException {
        try {
            return parse(value.strip())
                    .orElseThrow(() -> new UnreadableException(
                            "its " + field + " \"" + shortened(value) + "\" is not a date it can read.",
                            "Write year, month and day: 2014-06-16."));
        } catch (DateTimeException impossible) {
            throw new UnreadableException(
                    "its " + field + " \"" + shortened(value) + "\" does not exist in the calendar.",
                    "Correct the day, or leave the " + field + " out.");
        }
    }

    private static Optional<LocalDate> parse(String value) {
        if (value.length() > LONGEST || value.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(value);
            if (matcher.matches()) {
                return Optional.of(form.date(matcher));
            }
        }
        return Optional.empty();
    }

    private static String shortened(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    private record Form(Pattern pattern, int year, int month, int day) {
        Form(String date, int year, int month, int day) {
            this(Pattern.compile(WEEKDAY + date + "(?:" + TIME + ")?", Pattern.CASE_INSENSITIVE), year, month, day);
        }

        LocalDate date(Matcher matcher) {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(year)),
                    month(matcher.group(month)),
                    Integer.parseInt(matcher.group(day).replaceAll("\\D", "")));
        }

        private static int month(String name) {
            if (Character.isDigit(name.charAt(0))) {
                return Integer.parseInt(name);
            }
            String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
            return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                            .indexOf(start)
                    + 1;
        }
    }
}
