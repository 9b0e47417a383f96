package org.entente.text.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    @ParameterizedTest
    @ValueSource(doubles = {-10.5, 11, Double.NaN})
    void refusesAValueOffGoldsteinsScale(double goldstein) {
        assertThatIllegalArgumentException().isThrownBy(() -> entry("", "", "subj>", EventType.AID, goldstein));
    }

    @ParameterizedTest
    @CsvSource({
        "off,     '',   subj>dobj,  '',  '',   subj>dobj",
        "'',      talk, subj>dobj,  '',  '',   subj>dobj",
        "'',      '',   subj>on!,   '',  '',   subj>dobj|on",
        "off,     '',   subj>dobj,  '',  '',   subj>on!",
        "'',      talk, subj>dobj,  '',  '',   subj>on!",
        "off,     talk, subj>dobj,  off, '',   subj>dobj",
        "'out of', '',  subj>dobj,  out, '',   subj>dobj"
    })
    void asksMoreOfTheText(
            String particles, String objects, String frame, String fewerParticles, String fewerObjects, String lesser) {
        assertThat(entry(particles, objects, frame, EventType.AID, 1).specificity())
                .isGreaterThan(entry(fewerParticles, fewerObjects, lesser, EventType.AID, 1)
                        .specificity());
    }

    private static Entry entry(String particles, String objects, String frame, EventType type, double goldstein) {
        return new Entry(
                "call",
                particles.isEmpty() ? List.of() : List.of(particles.split(" ", -1)),
                PartOfSpeech.VERB,
                objects.isEmpty() ? Set.of() : Set.of(objects),
                Frame.parse(frame),
                type,
                null,
                goldstein,
                null,
                "verbs.tsv:1");
    }
}
