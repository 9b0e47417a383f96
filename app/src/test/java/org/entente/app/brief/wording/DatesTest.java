package org.entente.app.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @Test
    void isAsExactAsTheText() {
        assertThat(Dates.of(DateInterval.day(LocalDate.of(2013, 9, 27)))).isEqualTo("27 September 2013");
        assertThat(Dates.of(DateInterval.month(YearMonth.of(2013, 11)))).isEqualTo("November 2013");
        assertThat(Dates.of(DateInterval.year(1979))).isEqualTo("1979");
    }

    @Test
    void aRangeNamesItsYearOnce() {
        DateInterval week = new DateInterval(LocalDate.of(2014, 6, 16), LocalDate.of(2014, 6, 20), DatePrecision.DAY);

        assertThat(Dates.of(week)).isEqualTo("16 June to 20 June 2014");
        assertThat(Dates.when(week)).isEqualTo("between 16 June and 20 June 2014");
        assertThat(Dates.when(DateInterval.year(1979))).isEqualTo("in 1979");
    }

    @ParameterizedTest
    @CsvSource({
        "PT3H,three hours after",
        "PT-1H,one hour before",
        "PT48H,two days after",
        "PT30M,30 minutes after",
        "PT0S,at the same time as"
    })
    void offsetsAreSaidInWords(Duration offset, String words) {
        assertThat(Dates.offset(offset)).isEqualTo(words);
    }
}
