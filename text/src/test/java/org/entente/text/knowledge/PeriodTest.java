package org.entente.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void includesItsBeginningAndNotItsEnd() {
        Period period = Period.of("2013-02-01", "2017-01-20");

        assertThat(period.contains(LocalDate.of(2013, 2, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(2017, 1, 19))).isTrue();
        assertThat(period.contains(LocalDate.of(2017, 1, 20))).isFalse();
        assertThat(period.endedBy(LocalDate.of(2017, 1, 20))).isTrue();
    }

    @Test
    void mayHoldThroughAYearThatIsAllThatIsKnown() {
        Period period = Period.of("1985", "1989");

        assertThat(period.contains(LocalDate.of(1985, 1, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(1989, 12, 31))).isTrue();
        assertThat(period.contains(LocalDate.of(1990, 1, 1))).isFalse();
    }

    @Test
    void isOpenWhereNothingIsKnown() {
        assertThat(Period.of("", "").contains(LocalDate.of(1700, 1, 1))).isTrue();
        assertThat(Period.of("2001-05", "").beginsAfter(LocalDate.of(2001, 4, 30)))
                .isTrue();
    }

    @Test
    void overlapsSurelyOnlyWhereBothAreKnownToHold() {
        assertThat(Period.of("1985", "1989").surelyOverlaps(Period.of("1989", "1993")))
                .isFalse();
        assertThat(Period.of("1985", "1989-06-01").surelyOverlaps(Period.of("1989-05-01", "1993")))
                .isTrue();
    }

    @Test
    void refusesWhatIsNoPeriod() {
        assertThatThrownBy(() -> Period.of("2001-13-01", "")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Period.of("2005", "2001")).hasMessageContaining("before it begins");
    }
}
