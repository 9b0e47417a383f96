package org.entente.app.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.app.brief.Dispatch;
import org.entente.app.brief.Straits;
import org.entente.model.Actor;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
    private static final Clauses CLAUSES =
            new Clauses(new Names(Reporting.of(List.of()).actors(), id -> Optional.empty()));

    @ParameterizedTest
    @CsvSource({
        "ASSERTED,Kestria imposes sanctions on the Varda Republic",
        "DENIED,Kestria does not impose sanctions on the Varda Republic",
        "PLANNED,Kestria plans to impose sanctions on the Varda Republic",
        "CONDITIONAL,'Kestria would, under a condition, impose sanctions on the Varda Republic'",
        "POSSIBLE,Kestria may impose sanctions on the Varda Republic"
    })
    void tellsAFactAndWhatIsLess(Factuality factuality, String sentence) {
        assertThat(said(factuality, null)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSERTED,'According to Ostmere, Kestria imposes sanctions on the Varda Republic'",
        "DENIED,Ostmere denies sanctions by Kestria on the Varda Republic",
        "POSSIBLE,Ostmere says that Kestria may impose sanctions on the Varda Republic"
    })
    void tellsWhoSaysSo(Factuality factuality, String sentence) {
        assertThat(said(factuality, Straits.OSTMERE)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSERTED,Kestria claims to impose sanctions on the Varda Republic",
        "PLANNED,Kestria announces plans to impose sanctions on the Varda Republic",
        "CONDITIONAL,'Kestria offers, under a condition, to impose sanctions on the Varda Republic'",
        "POSSIBLE,Kestria leaves open whether to impose sanctions on the Varda Republic"
    })
    void thoseWhoSpeakOfThemselvesNeedNoOther(Factuality factuality, String sentence) {
        assertThat(said(factuality, Straits.KESTRIA)).containsExactly(sentence);
    }

    @Test
    void whatEachSaysOfItselfIsSaidByBoth() {
        Dispatch dispatch = new Dispatch("d", "", null, "Kestria and Varda announced talks.")
                .event(
                        Straits.KESTRIA,
                        EventType.CONSULT,
                        null,
                        Straits.VARDA,
                        "talks",
                        null,
                        Factuality.PLANNED,
                        Straits.KESTRIA)
                .event(
                        Straits.VARDA,
                        EventType.CONSULT,
                        null,
                        Straits.KESTRIA,
                        "talks",
                        null,
                        Factuality.PLANNED,
                        Straits.VARDA);

        assertThat(sentences(dispatch)).containsExactly("Kestria and the Varda Republic announce plans to hold talks");
    }

    @Test
    void whatOneSaysOfBothIsSaidByOne() {
        Dispatch dispatch = new Dispatch("d", "", null, "Kestria denied talks with Varda.")
                .event(
                        Straits.KESTRIA,
                        EventType.CONSULT,
                        null,
                        Straits.VARDA,
                        "talks",
                        null,
                        Factuality.DENIED,
                        Straits.KESTRIA)
                .event(
                        Straits.VARDA,
                        EventType.CONSULT,
                        null,
                        Straits.KESTRIA,
                        "talks",
                        null,
                        Factuality.DENIED,
                        Straits.KESTRIA);

        assertThat(sentences(dispatch)).containsExactly("Kestria denies talks between Kestria and the Varda Republic");
    }

    @Test
    void whoActsOnSeveralInOneSentenceDoesSoOnce() {
        Dispatch dispatch = new Dispatch("d", "", null, "The corsairs attacked all three.")
                .event(Straits.BANNER, EventType.ASSAULT, Straits.KESTRIA, "attacked", null)
                .event(Straits.BANNER, EventType.ASSAULT, Straits.VARDA, "attacked", null)
                .event(Straits.BANNER, EventType.ASSAULT, Straits.OSTMERE, "attacked", null);

        assertThat(sentences(dispatch)).containsExactly("Salt Banner attacks Kestria, the Varda Republic and Ostmere");
    }

    @Test
    void theLesserReadingOfASentenceStands() {
        Dispatch dispatch = new Dispatch("d", "", null, "They agree to hold talks.")
                .event(Straits.KESTRIA, EventType.CONSULT, Straits.VARDA, "talks", null)
                .event(
                        Straits.KESTRIA,
                        EventType.CONSULT,
                        null,
                        Straits.VARDA,
                        "talks",
                        null,
                        Factuality.PLANNED,
                        null);

        assertThat(sentences(dispatch)).containsExactly("Kestria plans to hold talks with the Varda Republic");
    }

    @Test
    void anActOnNobodyStandsAlone() {
        Dispatch dispatch = new Dispatch("d", "", null, "Navy leaguers marched.")
                .event(Straits.LEAGUE, EventType.PROTEST, null, "marched", null);

        assertThat(sentences(dispatch)).containsExactly("Vardan navy leaguers protest");
    }

    private static List<String> said(Factuality factuality, @Nullable Actor speaker) {
        return sentences(new Dispatch("d", "", null, "Kestria imposed sanctions on Varda.")
                .event(Straits.KESTRIA, EventType.SANCTION, null, Straits.VARDA, "imposed", null, factuality, speaker));
    }

    private static List<String> sentences(Dispatch dispatch) {
        return Deeds.of(dispatch.coding().events(), UnaryOperator.identity()).stream()
                .map(CLAUSES::sentence)
                .toList();
    }
}
