package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Coding;
import org.entente.model.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firsts in years, in whole documents published on 16 June 2000. */
class MilestoneCodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North Korea and South Korea held their first talks in 55 years. | 55",
                "India and Pakistan met for the first time in a decade. | 10",
                "Greece and Turkey held the first talks in more than two decades. | 20",
                "Iran and Iraq restored relations after 10 years without contact. | 10",
                "China and Vietnam held the first talks since 1979. | 21"
            })
    void tellsHowLongItHadNotHappened(String text, int years) {
        Coding coding = code(text);
        assertThat(coding.milestones()).extracting(Milestone::years).containsExactly(years);
        assertThat(coding.milestones().get(0).event())
                .isEqualTo(coding.events().get(0).id());
    }

    @Test
    void tellsTheYearItLastHappened() {
        assertThat(code("China and Vietnam held the first talks since 1979.").milestones())
                .extracting(Milestone::since)
                .containsExactly(1979);
    }

    @Test
    void isSaidOfTheContactInTheSentenceBefore() {
        Coding coding = code("Egypt bombed Libya. North Korea and South Korea held talks in Pyongyang."
                + " It was the first meeting in 55 years.");
        Milestone milestone = coding.milestones().get(0);
        assertThat(milestone.sentence()).isEqualTo(2);
        assertThat(milestone.event()).isEqualTo(coding.events().get(1).id());
    }

    @Test
    void standsInItsOwnSentenceWithoutAnyContact() {
        Coding coding = code("It rained. The harvest was bad. It was the first drought in 12 years.");
        assertThat(coding.milestones()).hasSize(1);
        assertThat(coding.milestones().get(0).sentence()).isEqualTo(2);
        assertThat(coding.milestones().get(0).event()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the first two years of the war Iran and Iraq exchanged prisoners.",
                "Iran and Iraq met for the first time in six weeks.",
                "Iran and Iraq fought for eight years.",
                "Iran and Iraq have met since 1988.",
                "China and Vietnam held the first talks since May."
            })
    void isOnlyTheFirstInYears(String text) {
        assertThat(code(text).milestones()).isEmpty();
    }

    private static Coding code(String text) {
        return Dispatches.code("2000-06-16", text);
    }
}
