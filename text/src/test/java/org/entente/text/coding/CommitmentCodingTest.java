package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Commitment;
import org.entente.model.CommitmentStatus;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Undertakings, in whole documents. */
class CommitmentCodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel agreed to withdraw from Gaza in exchange for recognition."
                        + " | ISR | to withdraw from Gaza | recognition",
                "Egypt and Israel signed an agreement on the return of Sinai in exchange for peace."
                        + " | EGY ISR | the return of Sinai | peace",
                "North Korea promised to destroy its missile site in return for aid from Japan."
                        + " | PRK | to destroy its missile site | aid from Japan",
                "In return for aid, Jordan promised to close the camp. | JOR | to close the camp | aid",
                "Georgia and Russia agreed to end the war. | GEO RUS | to end the war | -"
            })
    void bindsItsPartiesToSomethingForSomething(String text, String parties, String given, String inReturn) {
        Commitment commitment = code(text).get(0);
        assertThat(Dispatches.ids(commitment.parties())).isEqualTo(parties);
        assertThat(words(text, commitment.undertaking())).isEqualTo(given);
        assertThat(words(text, commitment.inReturn())).isEqualTo(inReturn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Libya offered to abandon its weapons. | OFFERED",
                "Libya agreed to abandon its weapons. | AGREED",
                "Libya pledged to abandon its weapons. | OFFERED"
            })
    void standsWhereItsWordSays(String text, CommitmentStatus status) {
        assertThat(code(text)).extracting(Commitment::status).containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Libya refused to abandon its weapons.",
                "Libya has not agreed to abandon its weapons.",
                "Libya may agree to abandon its weapons.",
                "Libya bombed Chad."
            })
    void isNoneWithoutAnUndertaking(String text) {
        assertThat(code(text)).isEmpty();
    }

    @Test
    void isDatedByItsWord() {
        Commitment commitment =
                code("On 19 December 2003 Libya agreed to abandon its weapons.").get(0);
        assertThat(Dispatches.label(commitment.date())).isEqualTo("2003-12-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The International Atomic Energy Agency will verify the shutdown.",
                "The International Atomic Energy Agency verified the shutdown.",
                "The shutdown was certified by the International Atomic Energy Agency."
            })
    void isJudgedByWhoeverVerifiesIt(String verdict) {
        String text = "North Korea agreed to shut down its reactor in exchange for fuel oil. " + verdict;
        assertThat(Dispatches.ids(code(text).get(0).judges())).isEqualTo("iaea");
    }

    @Test
    void isNotJudgedByWhoeverSpeaksLongAfterIt() {
        String text = "North Korea agreed to shut down its reactor. Japan protested. Peru bombed Chile. Chad bombed"
                + " Libya. The International Atomic Energy Agency verified the figures.";
        assertThat(code(text).get(0).judges()).isEmpty();
    }

    private static List<Commitment> code(String text) {
        return Dispatches.code("2007-02-14", text).commitments();
    }

    private static String words(String text, @Nullable Span span) {
        return span == null ? "-" : span.of(text);
    }
}
