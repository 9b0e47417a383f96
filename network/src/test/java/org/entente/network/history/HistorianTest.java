package org.entente.network.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.network.World.state;

import java.time.LocalDate;
import org.entente.model.ConditionType;
import org.entente.model.EventType;
import org.entente.network.Gulf;
import org.entente.network.World;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;
import org.junit.jupiter.api.Test;

class HistorianTest {
    private static History history(World world, String a, String b, LocalDate to) {
        Reporting reporting = world.reporting();
        return new Historian(reporting, Ties.of(reporting, TieSettings.DEFAULT)).of(a, b, to);
    }

    @Test
    void aFirstInDecadesIsABreak() {
        History history = history(Gulf.world(), "USA", "IRN", LocalDate.of(2014, 7, 1));
        assertThat(history.enough()).isFalse();
        assertThat(history.turningPoints())
                .filteredOn(point -> point.kind() == TurningPoint.Kind.FIRST)
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.date()).isEqualTo("2013-09-27");
                    assertThat(point.size()).isEqualTo(34);
                    assertThat(point.direction()).isEqualTo(1);
                });
    }

    @Test
    void theSeriesBeginsWithWhatIsFirstKnown() {
        History history = history(Gulf.world(), "USA", "IRN", LocalDate.of(2014, 7, 1));
        assertThat(history.series().get(0).month()).hasToString("1979-01");
        assertThat(history.series()).hasSize(35 * 12 + 7);
    }

    @Test
    void anInvasionIsAShift() {
        World world = new World("d", null);
        for (int month = 0; month < 40; month++) {
            LocalDate day = LocalDate.of(1988, 1, 10).plusMonths(month);
            boolean before = day.isBefore(LocalDate.of(1990, 8, 2));
            double size = before ? 3 + month % 3 : -8 - month % 2;
            EventType type = before ? EventType.COOPERATE : EventType.ASSAULT;
            world.event(day.toString(), state("IRQ"), type, state("KWT"), size);
        }
        History history = history(world, "IRQ", "KWT", LocalDate.of(1991, 4, 30));
        assertThat(history.turningPoints()).singleElement().satisfies(point -> {
            assertThat(point.kind()).isEqualTo(TurningPoint.Kind.SHIFT);
            assertThat(point.date()).isEqualTo("1990-08-01");
            assertThat(point.direction()).isEqualTo(-1);
        });
    }

    @Test
    void conditionsTurnTheRelationWhereTheyBeginAndEnd() {
        World world = new World("d", null)
                .condition(ConditionType.BROKEN_RELATIONS, state("SYR"), state("USA"), "1967-06-06", "1974-06-16");
        History history = history(world, "SYR", "USA", LocalDate.of(1980, 1, 1));
        assertThat(history.turningPoints()).extracting(TurningPoint::direction).containsExactly(-1, 1);
        assertThat(history.stands())
                .singleElement()
                .satisfies(stand -> assertThat(stand.strength()).isEqualTo(-1.75));
    }
}
