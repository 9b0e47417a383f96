package org.entente.text.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of publication that a text itself writes down.
 *
 * <p>In this order: a labelled line ("Published: 27 September 2013"), a line that is nothing but a date, a byline that
 * ends in one, each at the top of the text; a dispatch's dateline ("VIENNA, June 16, 2014 (Reuters)"); a labelled line
 * or a bare date at the end. A date in running prose is none of these: it dates an event, not the text.
 */
public final class Dateline {
    private static final int TOP_LINES = 8;
    private static final int LAST_LINES = 4;
    private static final int LOOKED_AT = 240;

    private static final String DATE = "(" + WrittenDate.ANY + ")";
    private static final String PLACE =
            "\\p{Lu}[\\p{L}\\p{M}.'’/-]{0,30}(?:[ ,]{1,2}\\p{Lu}[\\p{L}\\p{M}.'’/-]{0,30}){0,4}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]{2,40}";
    private static final String AGENCY = "\\([\\p{L}\\p{M}. &/-]{2,40}\\)";

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)(?:\\W{0,3})(?:first\\s+)?(?:published|posted|issued|released|filed|dated?|publication date|release date)"
                    + "(?:\\s+on)?\\s{0,3}[:|,-]?\\s{0,3}" + DATE + ".{0,60}");
    private static final Pattern BYLINE = Pattern.compile("(?:By|From) .{1,80}?[ ,|–—-](?i:" + DATE + ")");

    private static final List<Pattern> DISPATCH = List.of(
            Pattern.compile(CAPITALS + "(?:,\\s?[\\p{L}. ]{2,30})?(?:\\s?" + AGENCY + ")?\\s?[,:—–-]{0,2}\\s{0,2}(?i:"
                    + DATE + ").*"),
            Pattern.compile(PLACE + "(?:\\s?" + AGENCY + ")?\\s?[,—–-]{1,2}\\s?(?i:" + DATE + ")\\s?(?:" + AGENCY
                    + "|[:—–]|-{1,2}\\s).*"),
            Pattern.compile("(?i:" + DATE + ")\\s?(?:" + AGENCY + "|[,—–-]{1,2}\\s?(?:" + CAPITALS + ")[ ,:—–(-]).*"));

    private Dateline() {}

    /** The date of publication in a text, empty when it does not give one. */
    public static Optional<LocalDate> find(String text) {
        List<String> lines = text.lines()
                .map(line ->
                        line.substring(0, Math.min(line.length(), LOOKED_AT)).strip())
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> top = lines.subList(0, Math.min(TOP_LINES, lines.size()));
        List<String> last = new ArrayList<>(lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        Collections.reverse(last);
        Function<String, Optional<LocalDate>> bare = chronology(lines) ? line -> Optional.empty() : WrittenDate::of;
        return first(top, Dateline::labelled)
                .or(() -> first(top, bare))
                .or(() -> first(top, Dateline::byline))
                .or(() -> first(top, Dateline::dispatch))
                .or(() -> first(last, Dateline::labelled))
                .or(() -> first(last, bare));
    }

    /** Whether a line says when the text was published and nothing more, so that it is no headline. */
    public static boolean dated(String line) {
        return WrittenDate.of(line).isPresent() || labelled(line.strip()).isPresent();
    }

    /** A text whose lines give several dates is a chronology: its first entry does not date it. */
    private static boolean chronology(List<String> lines) {
        return lines.stream()
                        .map(WrittenDate::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1;
    }

    private static Optional<LocalDate> first(List<String> lines, Function<String, Optional<LocalDate>> rule) {
        return lines.stream().map(rule).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> labelled(String line) {
        return matched(LABELLED, line);
    }

    private static Optional<LocalDate> byline(String line) {
        return matched(BYLINE, line);
    }

    private static Optional<LocalDate> dispatch(String line) {
        return DISPATCH.stream()
                .map(pattern -> matched(pattern, line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? WrittenDate.of(matcher.group(1)) : Optional.empty();
    }
}
