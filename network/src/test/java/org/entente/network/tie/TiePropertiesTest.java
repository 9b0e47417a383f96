package org.entente.network.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.model.Contribution;
import org.entente.model.EventType;
import org.entente.model.Mass;
import org.entente.model.Tie;
import org.entente.network.RandomWorld;
import org.entente.network.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiePropertiesTest {
    private static final LocalDate AT = LocalDate.of(2014, 7, 1);

    private static Tie tie(World world, String a, String b, LocalDate at) {
        return Ties.of(world.reporting(), TieSettings.DEFAULT).between(a, b, at);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void partsAddUpToTheBit(long seed) {
        Tie tie = tie(RandomWorld.of(seed), "AAA", "BBB", AT);
        double value = 0;
        Mass mass = Mass.NONE;
        for (Contribution part : tie.contributions()) {
            value += part.share();
            mass = mass.plus(part.mass());
        }
        assertThat(tie.contributions()).isNotEmpty();
        assertThat(value).isEqualTo(tie.value().value());
        assertThat(mass).isEqualTo(tie.mass());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderDoesNotMatter(long seed) {
        World world = RandomWorld.of(seed);
        Ties ties = Ties.of(world.reporting(), TieSettings.DEFAULT);
        Ties shuffled = Ties.of(world.shuffled(seed), TieSettings.DEFAULT);
        assertThat(shuffled.between("AAA", "BBB", AT)).isEqualTo(ties.between("AAA", "BBB", AT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rolesAreAlike(long seed) {
        World world = RandomWorld.of(seed);
        Tie one = tie(world, "AAA", "CCC", AT);
        Tie other = tie(world, "CCC", "AAA", AT);
        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.mass()).isEqualTo(one.mass());
        assertThat(other.forward()).isEqualTo(one.backward());
        assertThat(other.contributions()).isEqualTo(one.contributions());
    }

    @Test
    void withoutEventsTheTieFadesAndItsIntervalWidens() {
        World world = new World("d", "2014-07-01");
        for (int day = 1; day < 29; day++) {
            world.event(
                    "2014-06-%02d".formatted(day), World.state("AAA"), EventType.AID, World.state("BBB"), day % 7 - 1);
        }
        Ties ties = Ties.of(world.reporting(), TieSettings.DEFAULT);
        Tie before = ties.between("AAA", "BBB", AT);
        for (int day = 1; day < 1700; day += 50) {
            Tie after = ties.between("AAA", "BBB", AT.plusDays(day));
            assertThat(after.mass().total()).isLessThan(before.mass().total());
            assertThat(after.value().value()).isBetween(0.0, before.value().value());
            assertThat(after.value().width()).isGreaterThan(before.value().width());
            before = after;
        }
    }

    @Test
    void theIntervalNarrowsWithEvidence() {
        double width = 2;
        for (int events = 1; events <= 64; events *= 2) {
            World world = new World("d", "2014-07-01");
            for (int i = 0; i < events; i++) {
                String day = AT.minusDays(i).toString();
                world.event(day, World.state("AAA"), EventType.AID, World.state("BBB"), 4);
                world.event(day, World.state("AAA"), EventType.ACCUSE, World.state("BBB"), -2);
            }
            double now = tie(world, "AAA", "BBB", AT).value().width();
            assertThat(now).isLessThan(width);
            width = now;
        }
    }

    @Test
    void theSeriesHasAPointForEveryMonth() {
        Ties ties = Ties.of(RandomWorld.of(1).reporting(), TieSettings.DEFAULT);
        assertThat(ties.monthly("AAA", "BBB", YearMonth.of(2011, 11), YearMonth.of(2012, 2)))
                .extracting(point -> point.month().toString())
                .containsExactly("2011-11", "2011-12", "2012-01", "2012-02");
    }

    @Test
    void theSeriesIsTheTieItself() {
        Ties ties = Ties.of(RandomWorld.of(3).reporting(), TieSettings.DEFAULT);
        TiePoint point = ties.monthly("AAA", "BBB", YearMonth.of(2013, 2), YearMonth.of(2013, 2))
                .get(0);
        Tie tie = ties.between("AAA", "BBB", LocalDate.of(2013, 2, 28));
        assertThat(point.value()).isEqualTo(tie.value());
        assertThat(point.mass()).isEqualTo(tie.mass());
    }
}
