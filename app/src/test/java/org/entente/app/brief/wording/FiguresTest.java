package org.entente.app.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0.33,0.21,0.44,about one in three (20 to 45 %)",
        "0.5,0.3,0.7,about even (30 to 70 %)",
        "0.02,0.001,0.08,about one in forty (under 1 to 8 %)",
        "0.8,0.78,0.82,about four in five (78 to 82 %)",
        "0.99,0.98,1,almost certain (98 to 100 %)"
    })
    void chancesAreRoundedToWhatTheyAreWorth(double value, double low, double high, String words) {
        assertThat(Figures.chance(new Estimate(value, low, high))).isEqualTo(words);
    }

    @Test
    void chancesNeverFallAsTheyRise() {
        String last = "";
        int changes = 0;
        for (int percent = 0; percent <= 100; percent++) {
            String words = Figures.chance(percent / 100.0);
            changes += words.equals(last) ? 0 : 1;
            last = words;
        }
        assertThat(changes).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({"-0.349,−0.35", "0.2,+0.20", "-0.001,0.00", "0,0.00"})
    void signsStandBesideFigures(double value, String text) {
        assertThat(Figures.signed(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.001,less than 0.01", "0.05,0.05", "0.34,0.3", "1.26,1.3", "12.4,12", "250,more than 100"})
    void ratiosHaveTwoDigitsAtMost(double value, String text) {
        assertThat(Figures.ratio(value)).isEqualTo(text);
    }
}
