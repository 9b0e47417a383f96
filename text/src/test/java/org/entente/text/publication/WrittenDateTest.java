package org.entente.text.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.text.article.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-06-16",
                "2014/06/16",
                "2014-06-16T23:30:00-05:00",
                "2014-06-16 10:00:00 +0000",
                "2014-06-16T23:30:00.123Z",
                "20140616",
                "June 16, 2014",
                "Jun. 16, 2014",
                "JUNE 16 2014",
                "16 June 2014",
                "16th of June, 2014",
                "Monday, June 16, 2014",
                "Mon, 16 Jun 2014 10:00:00 GMT",
                "Monday 16 June 2014 10.30 BST",
                "June 16, 2014 at 4:05 p.m. EDT",
                "June 16, 2014 | 16:05",
                "16.6.2014",
                "16/06/2014",
                "06/16/2014"
            })
    void readsTheDayAsWritten(String value) {
        assertThat(WrittenDate.of(value)).contains(LocalDate.of(2014, 6, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "June 2014", "2014", "03/04/2014", "16 June", "on June 16, 2014 in Vienna", "2014-06-160"})
    void readsNothingElse(String value) {
        assertThat(WrittenDate.of(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan. 2, 2010",
                "January 2, 2010",
                "2 Jan 2010",
                "2nd January 2010",
                "Saturday, 2 January 2010",
            })
    void readsJanuary(String value) {
        assertThat(WrittenDate.of(value)).contains(LocalDate.of(2010, 1, 2));
    }

    @Test
    void saysThatADayDoesNotExist() {
        assertThat(WrittenDate.of("2014-02-30")).isEmpty();
        assertThatThrownBy(() -> WrittenDate.required("date", "February 30, 2014"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("\"February 30, 2014\" does not exist");
    }

    @Test
    void saysThatAValueIsNoDate() {
        assertThatThrownBy(() -> WrittenDate.required("date", "last week"))
                .hasMessageContaining("\"last week\" is not a date");
    }
}
