package org.entente.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.DateInterval;
import org.entente.model.Span;
import org.entente.text.date.ExpressionPattern.Match;
import org.jspecify.annotations.Nullable;

/**
 * Reads the expressions of time in English text and dates them by the day of publication.
 *
 * <p>A day or month without a year is the latest that is not after publication, or the next one where the words speak
 * of the future; a bare weekday may be the day of publication itself. Weeks begin on Monday, seasons are those of the
 * northern hemisphere. Parts are thirds ("early", "mid", "late") or sixths ("the beginning of"). Without a day of
 * publication only what the text dates itself gets a date.
 */
public final class DateReader {
    private static final List<ExpressionPattern> PATTERNS =
            List.of(new Ranges(), new Bounds(), new Windows(), new SinglePoint(), new Relatives(), new Durations());

    /** The expressions of one sentence, in the order of the text, without overlap. */
    public List<TimeExpression> read(String text, Span sentence, @Nullable LocalDate published) {
        return read(text, sentence, published, Tense.FROM_SENTENCE);
    }

    /** The same where the tense is known, for instance from a parse. */
    public List<TimeExpression> read(String text, Span sentence, @Nullable LocalDate published, Tense tense) {
        return read(new Tokens(text, sentence), new Reference(published, null, false), tense);
    }

    /**
     * The expressions of a whole document. Without a day of publication, days and months without a year take the year
     * of the absolute date told last.
     *
     * @param sentences in the order of the text
     */
    public List<TimeExpression> readDocument(String text, List<Span> sentences, @Nullable LocalDate published) {
        List<TimeExpression> all = new ArrayList<>();
        Integer lastYear = null;
        for (Span sentence : sentences) {
            Reference reference = new Reference(published, lastYear, false);
            List<TimeExpression> found = read(new Tokens(text, sentence), reference, Tense.FROM_SENTENCE);
            all.addAll(found);
            lastYear = lastYear(found, lastYear);
        }
        return List.copyOf(all);
    }

    private static @Nullable Integer lastYear(List<TimeExpression> expressions, @Nullable Integer before) {
        Integer year = before;
        for (TimeExpression expression : expressions) {
            DateInterval date = expression.date();
            if (expression.absolute()
                    && date != null
                    && date.to().getYear() - date.from().getYear() < 2) {
                year = date.to().getYear();
            }
        }
        return year;
    }

    private static List<TimeExpression> read(Tokens tokens, Reference reference, Tense tense) {
        List<TimeExpression> found = new ArrayList<>();
        Integer lastYear = reference.lastYear();
        int at = 0;
        while (at < tokens.size()) {
            Match match = Openers.at(tokens, at)
                    ? match(tokens, at, new Reference(reference.published(), lastYear, false), tense)
                    : null;
            if (match == null) {
                at++;
                continue;
            }
            found.add(match.expression());
            lastYear = lastYear(List.of(match.expression()), lastYear);
            at = match.end();
        }
        return List.copyOf(found);
    }

    private static @Nullable Match match(Tokens tokens, int at, Reference past, Tense tense) {
        Match match = longest(tokens, at, past);
        if (match == null || match.expression().absolute()) {
            return match;
        }
        boolean future = switch (tense) {
            case PAST -> false;
            case FUTURE -> true;
            case FROM_SENTENCE -> TenseCues.future(tokens, at);
        };
        return future ? longest(tokens, at, new Reference(past.published(), past.lastYear(), true)) : match;
    }

    private static @Nullable Match longest(Tokens tokens, int at, Reference reference) {
        Match longest = null;
        for (ExpressionPattern pattern : PATTERNS) {
            Match match = pattern.match(tokens, at, reference);
            if (match != null && (longest == null || match.end() > longest.end())) {
                longest = match;
            }
        }
        return longest;
    }
}
