package org.entente.network.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.model.Quad;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final LocalDate AT = LocalDate.of(1990, 7, 1);
    private final List<PairEvent> events = new ArrayList<>();

    private void act(String date, Quad quad, double goldstein) {
        int day = (int) LocalDate.parse(date).toEpochDay();
        events.add(new PairEvent(day, "A", "B", "c" + events.size(), quad, goldstein));
    }

    private OptionalInt came(Outcome outcome, int months) {
        return outcome.happened(PairHistory.of(events), 0, 1, AT, AT.plusMonths(months));
    }

    @Test
    void conflictWithinTheMonthOnly() {
        act("1990-08-01", Quad.MATERIAL_CONFLICT, -9);
        act("1990-06-30", Quad.MATERIAL_CONFLICT, -9);
        assertThat(came(Outcome.MATERIAL_CONFLICT, 1)).hasValue(0);
        assertThat(came(Outcome.MATERIAL_CONFLICT, 3)).hasValue(1);
        act("1990-07-01", Quad.MATERIAL_CONFLICT, -9);
        assertThat(came(Outcome.MATERIAL_CONFLICT, 1)).hasValue(1);
    }

    @Test
    void conflictHasADirection() {
        act("1990-07-05", Quad.MATERIAL_CONFLICT, -9);
        assertThat(Outcome.MATERIAL_CONFLICT.happened(PairHistory.of(events), 1, 0, AT, AT.plusMonths(1)))
                .hasValue(0);
    }

    @Test
    void onsetIsAskedAfterSixQuietMonths() {
        act("1990-01-01", Quad.MATERIAL_CONFLICT, -9);
        assertThat(came(Outcome.CONFLICT_ONSET, 1)).isEmpty();
        events.clear();
        act("1989-12-31", Quad.MATERIAL_CONFLICT, -9);
        act("1990-07-02", Quad.MATERIAL_CONFLICT, -9);
        assertThat(came(Outcome.CONFLICT_ONSET, 1)).hasValue(1);
    }

    @Test
    void toneNeedsThreeEventsInEachQuarter() {
        act("1990-04-01", Quad.VERBAL_COOPERATION, 1);
        act("1990-05-01", Quad.VERBAL_COOPERATION, 1);
        act("1990-06-30", Quad.VERBAL_CONFLICT, -2);
        act("1990-07-01", Quad.VERBAL_COOPERATION, 0.1);
        act("1990-08-01", Quad.VERBAL_COOPERATION, 0.1);
        assertThat(came(Outcome.MORE_COOPERATIVE, 3)).isEmpty();
        act("1990-09-30", Quad.VERBAL_CONFLICT, -0.2);
        assertThat(came(Outcome.MORE_COOPERATIVE, 3)).hasValue(0);
        assertThat(came(Outcome.NET_COOPERATIVE, 3)).hasValue(0);
        act("1990-09-30", Quad.VERBAL_COOPERATION, 0.3);
        assertThat(came(Outcome.MORE_COOPERATIVE, 3)).hasValue(1);
        assertThat(came(Outcome.NET_COOPERATIVE, 3)).hasValue(1);
    }

    @Test
    void materialCooperation() {
        act("1990-07-05", Quad.MATERIAL_COOPERATION, 6);
        assertThat(came(Outcome.MATERIAL_COOPERATION, 1)).hasValue(1);
    }
}
