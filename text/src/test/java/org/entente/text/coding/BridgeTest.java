package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Coding;
import org.junit.jupiter.api.Test;

/** Talks whose participants stand elsewhere in the text. */
class BridgeTest {
    @Test
    void thoseWhoMetBeforeTalk() {
        Coding coding = code("Armenia and Azerbaijan held talks in Geneva. Negotiations will begin again on Monday.");
        assertThat(sentence(coding, 1)).containsExactlyInAnyOrder("ARM>AZE CONSULT PLANNED", "AZE>ARM CONSULT PLANNED");
    }

    @Test
    void isLessCertainThanWhatTheSentenceSays() {
        Coding coding = code("Armenia and Azerbaijan held talks in Geneva. Negotiations will begin again on Monday.");
        assertThat(coding.events().get(2).confidence())
                .isLessThan(coding.events().get(0).confidence());
    }

    @Test
    void thoseWhoAnnounceItTalk() {
        Coding coding = code("Colombia and Venezuela said that talks would begin on Monday.");
        assertThat(Dispatches.events(coding))
                .containsExactlyInAnyOrder("COL>VEN CONSULT PLANNED", "VEN>COL CONSULT PLANNED");
    }

    @Test
    void nobodyTalksWhenNobodyIsNamed() {
        assertThat(code("Negotiations began on Monday.").events()).isEmpty();
    }

    @Test
    void enemiesDoNotLendThemselves() {
        assertThat(sentence(code("Armenia bombed Azerbaijan. Negotiations began on Monday."), 1))
                .isEmpty();
    }

    @Test
    void doesNotReachFar() {
        Coding coding = code("Armenia and Azerbaijan held talks in Geneva. It rained. It snowed. The sun came out."
                + " Negotiations began on Monday.");
        assertThat(sentence(coding, 4)).isEmpty();
    }

    private static List<String> sentence(Coding coding, int index) {
        return coding.events().stream()
                .filter(event -> event.sentence() == index)
                .map(Dispatches::line)
                .toList();
    }

    private static Coding code(String text) {
        return Dispatches.code("1999-10-12", text);
    }
}
