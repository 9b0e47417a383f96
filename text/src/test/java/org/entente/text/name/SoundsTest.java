package org.entente.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {
    @ParameterizedTest
    @CsvSource({
        "sergei,sergey",
        "shoigu,shoygu",
        "khomeini,khomeni",
        "rouhani,rowhani",
        "muhammad,mohamed",
        "hassan,hasan"
    })
    void makesTransliterationsEqual(String one, String other) {
        assertThat(Sounds.of(one)).isEqualTo(Sounds.of(other));
    }

    @ParameterizedTest
    @CsvSource({"hassan,hussein", "ivan,evan-s", "kerry,carter"})
    void keepsNamesApart(String one, String other) {
        assertThat(Sounds.of(one)).isNotEqualTo(Sounds.of(other));
    }
}
