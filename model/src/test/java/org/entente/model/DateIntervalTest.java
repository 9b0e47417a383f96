package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateIntervalTest {
    private static final LocalDate SIGNED = LocalDate.of(1978, 9, 17);

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateInterval(SIGNED, SIGNED.minusDays(1), DatePrecision.DAY))
                .withMessageContaining("1978-09-16")
                .withMessageContaining("1978-09-17");
    }

    @Test
    void aDayIsFromItselfToItself() {
        assertThat(DateInterval.day(SIGNED)).isEqualTo(new DateInterval(SIGNED, SIGNED, DatePrecision.DAY));
    }

    @ParameterizedTest
    @CsvSource({"2012-02, 29", "1900-02, 28", "2013-11, 30", "2014-01, 31"})
    void aMonthEndsOnItsLastDay(YearMonth month, int last) {
        assertThat(DateInterval.month(month).to().getDayOfMonth()).isEqualTo(last);
    }

    @Test
    void aYearIsTwelveMonths() {
        DateInterval year = DateInterval.year(1979);
        assertThat(year.from()).isEqualTo("1979-01-01");
        assertThat(year.to()).isEqualTo("1979-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "1978-09-17, 1978-09-17, DAY, 1978-09-17",
        "1978-09-05, 1978-09-17, DAY, 1978-09-05 to 1978-09-17",
        "1978-09-01, 1978-09-30, MONTH, 1978-09",
        "1978-09-01, 1978-11-30, MONTH, 1978-09 to 1978-11",
        "1978-01-01, 1978-12-31, YEAR, 1978",
        "1980-01-01, 1988-12-31, YEAR, 1980 to 1988"
    })
    void isLabelledAsExactlyAsItIsKnown(LocalDate from, LocalDate to, DatePrecision precision, String label) {
        assertThat(new DateInterval(from, to, precision).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-01, 2014-06-30, MONTH",
        "2014-06-01, 2014-07-31, MONTH",
        "2012-02-01, 2012-02-28, DAY",
        "2012-02-01, 2012-02-29, MONTH",
        "1979-01-01, 1979-12-31, YEAR",
        "1979-01-01, 1980-12-31, YEAR",
        "1979-01-01, 1980-11-30, MONTH",
        "2014-06-17, 2014-06-17, DAY",
        "2014-06-17, 2014-07-16, DAY"
    })
    void isAsExactAsItsDaysTell(LocalDate from, LocalDate to, DatePrecision precision) {
        assertThat(DateInterval.spanning(from, to)).isEqualTo(new DateInterval(from, to, precision));
    }
}
