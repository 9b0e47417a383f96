package org.entente.text.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.entente.model.ConditionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "subj>dobj; subj; dobj; false",
                "subj>; subj; ''; false",
                "subj>dobj|on|against; subj; dobj on against; false",
                "from|by>subj; from by; subj; false",
                "subj<>with; subj; with; true",
                "between|poss<>; between poss; ''; true",
                "subj>out_of; subj; out_of; false"
            })
    void readsSourceAndTarget(String text, String source, String target, boolean reciprocal) {
        Frame frame = Frame.parse(text);
        assertThat(String.join(" ", frame.source().stream().map(Slot::name).toList()))
                .isEqualTo(source);
        assertThat(String.join(" ", frame.target().stream().map(Slot::name).toList()))
                .isEqualTo(target);
        assertThat(frame.reciprocal()).isEqualTo(reciprocal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "subj",
                ">dobj",
                "<>",
                "subj>dobj>on",
                "subj>Dobj",
                "subj>d obj",
                "subj>on!!",
                "subj>!",
                "subj->dobj"
            })
    void refusesWhatIsNoFrame(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Frame.parse(text));
    }

    @Test
    void knowsWhichSlotsMustBeFilled() {
        assertThat(Frame.parse("subj!>on!|dobj").required())
                .containsExactly(new Slot("subj", true), new Slot("on", true));
    }

    @ParameterizedTest
    @CsvSource({"subj, false", "dobj, false", "iobj, false", "poss, false", "clause, false", "on, true", "between, true"
    })
    void tellsPrepositionsFromPlacesInTheClause(String name, boolean prepositional) {
        assertThat(Slot.parse(name).prepositional()).isEqualTo(prepositional);
    }

    @Test
    void readsTheBeginAndTheEndOfAState() {
        assertThat(StandingChange.parse("SANCTIONS+")).isEqualTo(new StandingChange(ConditionType.SANCTIONS, true));
        assertThat(StandingChange.parse("BROKEN_RELATIONS-"))
                .isEqualTo(new StandingChange(ConditionType.BROKEN_RELATIONS, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SANCTIONS", "SANCTIONS*", "sanctions+", "PEACE+", "+", ""})
    void refusesWhatIsNoChangeOfAState(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> StandingChange.parse(text));
    }
}
