package org.entente.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.entente.model.DateInterval;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateReaderPropertyTest {
    private static final List<String> FORMATS = List.of(
            "MMMM d, uuuu", "d MMMM uuuu", "EEEE, MMMM d, uuuu", "EEEE d MMMM uuuu", "uuuu-MM-dd", "dd.MM.uuuu");
    private static final List<String> PIECES = List.of(
            "in",
            "on",
            "since",
            "until",
            "from",
            "to",
            "between",
            "and",
            "the",
            "last",
            "next",
            "this",
            "early",
            "mid",
            "-",
            "–",
            "'",
            "’s",
            "1979",
            "1988",
            "2013",
            "88",
            "27",
            "16th",
            "31",
            "May",
            "March",
            "Sept",
            ".",
            ",",
            "Monday",
            "week",
            "weeks",
            "a",
            "half",
            "two",
            "dozen",
            "more",
            "than",
            "ago",
            "later",
            "after",
            "before",
            "hours",
            "within",
            "of",
            "summer",
            "1980s",
            "9",
            "/",
            "11",
            "yesterday",
            "day",
            "year",
            "century",
            "will",
            "$",
            "people",
            "9999999999",
            "0",
            "İstanbul",
            "٢٧",
            "\u0000",
            "\uD800",
            "“",
            "(",
            ")");

    private final DateReader reader = new DateReader();
    private final Random random = new Random(20140701);

    @Test
    void readsBackEveryDayItIsGiven() {
        for (int round = 0; round < 3000; round++) {
            LocalDate day = LocalDate.of(1901, 1, 1).plusDays(random.nextInt(70_000));
            String format = FORMATS.get(random.nextInt(FORMATS.size()));
            String text = "It was "
                    + DateTimeFormatter.ofPattern(format, Locale.ENGLISH).format(day) + ".";
            assertThat(read(text, null)).as(text).hasSize(1).first().satisfies(expression -> {
                assertThat(expression.date()).isEqualTo(DateInterval.day(day));
                assertThat(expression.absolute()).isTrue();
            });
        }
    }

    @Test
    void aDayWithoutYearIsTheLatestBeforePublicationOrTheNextToCome() {
        for (int round = 0; round < 3000; round++) {
            LocalDate published = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(30_000));
            LocalDate day = published.plusDays(random.nextInt(360) - 180L);
            String name = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(day);
            DateInterval past = date("They met on " + name + ".", published);
            DateInterval future = date("They will meet on " + name + ".", published);
            assertThat(past.from()).isBeforeOrEqualTo(published);
            assertThat(future.from()).isAfterOrEqualTo(published);
            assertThat(List.of(past.from(), future.from())).contains(day);
        }
    }

    @Test
    void spansLieInTheSentenceInOrderWithoutOverlapWhateverTheWords() {
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 14; word++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Span sentence = new Span(5, text.length() - 2);
            LocalDate published = random.nextBoolean() ? LocalDate.of(2014, 7, 1) : null;
            int last = sentence.begin();
            for (TimeExpression expression : reader.read(text.toString(), sentence, published)) {
                assertThat(expression.span().begin()).as(text.toString()).isGreaterThanOrEqualTo(last);
                assertThat(sentence.contains(expression.span()))
                        .as(text.toString())
                        .isTrue();
                last = expression.span().end();
            }
        }
    }

    @Test
    void withoutPublicationOnlyAbsoluteDatesAreDated() {
        for (String words : List.of("yesterday", "last week", "two weeks ago", "in the past two years", "on Monday")) {
            assertThat(read("They met " + words + ".", null))
                    .as(words)
                    .hasSize(1)
                    .allMatch(e -> e.date() == null);
        }
    }

    @Test
    void theTenseGivenDecides() {
        LocalDate published = LocalDate.of(2014, 7, 1);
        String text = "Meeting Friday";
        Span all = new Span(0, text.length());
        assertThat(reader.read(text, all, published, Tense.PAST).get(0).date())
                .isEqualTo(DateInterval.day(LocalDate.of(2014, 6, 27)));
        assertThat(reader.read(text, all, published, Tense.FUTURE).get(0).date())
                .isEqualTo(DateInterval.day(LocalDate.of(2014, 7, 4)));
    }

    @Test
    void aDocumentWithoutPublicationLendsTheYearToItsLaterSentences() {
        String text = "The embassy fell on 4 November 1979. On 9 December envoys met.";
        List<TimeExpression> found =
                reader.readDocument(text, List.of(new Span(0, 36), new Span(37, text.length())), null);
        assertThat(found)
                .extracting(TimeExpression::date)
                .containsExactly(
                        DateInterval.day(LocalDate.of(1979, 11, 4)), DateInterval.day(LocalDate.of(1979, 12, 9)));
    }

    @Test
    void readsTheSameUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(read("IN APRIL 2003, or in july, and FRIDAY, 27 JUNE 2014", null))
                    .hasSize(2);
        } finally {
            Locale.setDefault(before);
        }
    }

    private DateInterval date(String text, LocalDate published) {
        return Objects.requireNonNull(read(text, published).get(0).date(), text);
    }

    private List<TimeExpression> read(String text, @Nullable LocalDate published) {
        return reader.read(text, new Span(0, text.length()), published);
    }
}
