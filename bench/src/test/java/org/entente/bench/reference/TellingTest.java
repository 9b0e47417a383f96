package org.entente.bench.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Citation;
import org.entente.model.EventType;
import org.entente.network.reference.Coverage;
import org.entente.network.reference.PairAct;
import org.entente.network.reference.PairFacts;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final LocalDate AT = LocalDate.of(1990, 6, 30);

    private static Origin origin(int events) {
        List<PairAct> acts = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            acts.add(new PairAct(
                    AT.minusDays(10L * i), EventType.CONSULT, new Citation(Citation.Kind.EVENT, "file", "" + i)));
        }
        PairFacts facts = new PairFacts("IRN", "USA", AT, Coverage.DENSE, acts, -.4, List.of(), List.of());
        return new Origin("Gulf", "IRN-USA", facts, events, events, events, true, Map.of());
    }

    @Test
    void anArticleTellsAFewOfTheEventsAndNoOthers() {
        Origin origin = origin(100);
        List<PairFacts> tellings = Telling.newerFirst(origin);
        assertThat(tellings).hasSize(Telling.LENGTHS.size());
        for (int i = 0; i < tellings.size(); i++) {
            assertThat(tellings.get(i).coverage()).isEqualTo(Coverage.SPARSE);
            assertThat(tellings.get(i).acts())
                    .hasSizeBetween(Telling.LENGTHS.get(i)[0], Telling.LENGTHS.get(i)[1])
                    .isSubsetOf(origin.facts().acts())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whoHasFewEventsIsToldWhole() {
        assertThat(Telling.newerFirst(origin(2)).get(3).acts()).hasSize(2);
    }

    @Test
    void theSameOriginIsToldTheSameWay() {
        assertThat(Telling.newerFirst(origin(40))).isEqualTo(Telling.newerFirst(origin(40)));
    }

    @Test
    void theNewerIsLikelierTold() {
        assertThat(age(Telling.newerFirst(origin(300)))).isLessThan(age(Telling.anyAge(origin(300))) / 2);
    }

    private static double age(List<PairFacts> tellings) {
        return tellings.stream()
                .flatMap(telling -> telling.acts().stream())
                .mapToLong(act -> AT.toEpochDay() - act.day().toEpochDay())
                .average()
                .orElseThrow();
    }
}
