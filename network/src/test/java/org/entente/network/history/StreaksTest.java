package org.entente.network.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Citation;
import org.entente.model.EventType;
import org.entente.model.Mass;
import org.entente.network.World;
import org.entente.network.tie.Flow;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;
import org.junit.jupiter.api.Test;

class StreaksTest {
    private static final YearMonth START = YearMonth.of(1990, 1);

    @Test
    void findsTheLongestOfEachKind() {
        assertThat(Streaks.longest(flows("++..---+++++....0--")))
                .containsExactly(
                        new Streak(Streak.Kind.COOPERATIVE, START.plusMonths(7), START.plusMonths(11)),
                        new Streak(Streak.Kind.HOSTILE, START.plusMonths(4), START.plusMonths(6)),
                        new Streak(Streak.Kind.QUIET, START.plusMonths(12), START.plusMonths(15)));
    }

    @Test
    void oneToTheEndCountsAndTwoMonthsDoNot() {
        assertThat(Streaks.longest(flows("--+-++++")))
                .containsExactly(new Streak(Streak.Kind.COOPERATIVE, START.plusMonths(4), START.plusMonths(7)));
        assertThat(Streaks.longest(flows(""))).isEmpty();
    }

    @Test
    void everyMonthWithADirectionIsInOneStreak() {
        String signs = "+-..+++--.+-+..---";
        int months = Streaks.all(flows(signs)).stream().mapToInt(Streak::months).sum();

        assertThat(months).isEqualTo(signs.length());
    }

    @Test
    void contactAfterYearsIsNews() {
        World world = new World("d", null)
                .event("1979-01-01", World.state("CCC"), EventType.ACCUSE, World.state("DDD"), -2)
                .event("1979-05-01", World.state("AAA"), EventType.CONSULT, World.state("BBB"), 1)
                .event("1980-05-01", World.state("AAA"), EventType.ASSAULT, World.state("BBB"), -10)
                .event("1986-06-01", World.state("BBB"), EventType.CONSULT, World.state("AAA"), 1)
                .event("1986-07-01", World.state("BBB"), EventType.CONSULT, World.state("AAA"), 1);
        Ties ties = Ties.of(world.reporting(), TieSettings.DEFAULT);
        List<TurningPoint> points = new Historian(world.reporting(), ties)
                .of("AAA", "BBB", LocalDate.of(1987, 1, 1))
                .turningPoints();

        assertThat(points).singleElement().satisfies(point -> {
            assertThat(point.kind()).isEqualTo(TurningPoint.Kind.RENEWED);
            assertThat(point.date()).isEqualTo("1986-06-01");
            assertThat(point.size()).isEqualTo(7);
            assertThat(point.label()).isEqualTo("CONSULT");
        });
    }

    private static List<Flow> flows(String signs) {
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            Citation citation = new Citation(Citation.Kind.EVENT, "d", "e" + i);
            Mass mass = sign == '+' ? new Mass(1, 0) : sign == '-' ? new Mass(0, 1) : Mass.NONE;
            flows.add(new Flow(START.plusMonths(i), mass, sign == '.' ? List.of() : List.of(citation)));
        }
        return flows;
    }
}
