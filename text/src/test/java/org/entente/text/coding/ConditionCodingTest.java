package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Coding;
import org.entente.model.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standing states, in whole documents published on 20 August 1995. */
class ConditionCodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The United Nations has imposed sanctions on Iraq since August 6, 1990."
                        + " | SANCTIONS un>IRQ 1990-08-06 to -",
                "The United Nations imposed sanctions on Haiti. | SANCTIONS un>HTI - to -",
                "Poland was an ally of the Soviet Union until 1989. | ALLIANCE POL>SUN - to 1989",
                "Soviet troops invaded Afghanistan on December 24, 1979."
                        + " | OCCUPATION SUN/troops>AFG 1979-12-24 to -",
                "The United States has imposed a naval blockade on Cuba since October 22, 1962."
                        + " | BLOCKADE USA>CUB 1962-10-22 to -",
                "Iran and Iraq signed a ceasefire on August 20, 1988. | CEASEFIRE IRN>IRQ 1988-08-20 to -",
                "Saudi Arabia broke off relations with Iran in 1988. | BROKEN_RELATIONS SAU>IRN 1988 to -"
            })
    void standsBetweenItsHolderAndAnother(String text, String condition) {
        assertThat(lines(text)).contains(condition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The United Nations lifted sanctions on South Africa in 1993. | SANCTIONS un>ZAF - to 1993 ended",
                "Egypt lifted the blockade of Israel. | BLOCKADE EGY>ISR - to - ended"
            })
    void hasEndedWhenTheTextSaysSo(String text, String condition) {
        assertThat(lines(text)).containsExactly(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The United Nations may impose sanctions on Haiti.",
                "The United Nations will impose sanctions on Haiti.",
                "The United Nations has not imposed sanctions on Haiti.",
                "If Haiti refuses, the United Nations will impose sanctions on Haiti.",
                "Japan denied that it had imposed sanctions on Haiti."
            })
    void isNothingButAFact(String text) {
        assertThat(lines(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran and Iraq signed a ceasefire on August 20, 1988.",
                "Poland was an ally of the Soviet Union until 1989."
            })
    void aMutualStateIsOneThoughItsEventsAreTwo(String text) {
        Coding coding = Dispatches.code("1995-08-20", text);
        assertThat(coding.conditions()).hasSize(1);
        assertThat(coding.events()).hasSize(2);
    }

    private static List<String> lines(String text) {
        return Dispatches.code("1995-08-20", text).conditions().stream()
                .map(ConditionCodingTest::line)
                .toList();
    }

    private static String line(Condition state) {
        return state.type() + " " + Dispatches.id(state.holder()) + ">" + Dispatches.id(state.counterpart()) + " "
                + Dispatches.label(state.begin()) + " to " + Dispatches.label(state.end())
                + (state.ended() ? " ended" : "");
    }
}
