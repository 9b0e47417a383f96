package org.entente.network.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.EventType;
import org.entente.model.Tie;
import org.entente.network.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TieTableTest {
    private static final LocalDate START = LocalDate.of(1990, 1, 1);
    private static final List<String> ACTORS = List.of("CCC", "AAA", "DDD", "BBB");

    private record Row(int day, int source, int target, EventType type, double goldstein) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void hasTheTiesThatTheReportsHave(long seed) {
        List<Row> rows = rows(seed);
        World world = new World("d", null);
        for (Row row : rows) {
            world.event(
                    START.plusDays(row.day()).toString(),
                    World.state(ACTORS.get(row.source())),
                    row.type(),
                    World.state(ACTORS.get(row.target())),
                    row.goldstein());
        }
        Ties ties = Ties.of(world.reporting(), TieSettings.DEFAULT);
        TieTable table = table(rows);

        assertThat(table.pairs()).isEqualTo(6);
        for (int pair = 0; pair < table.pairs(); pair++) {
            for (int day = 0; day < 500; day += 37) {
                Tie tie = ties.between(table.first(pair), table.second(pair), START.plusDays(day));
                LocalDate at = START.plusDays(day);
                assertThat(table.value(pair, at).value()).isCloseTo(tie.value().value(), within(1e-5));
                assertThat(table.value(pair, at).low()).isCloseTo(tie.value().low(), within(1e-5));
                assertThat(table.forward(pair, at).conflict())
                        .isCloseTo(tie.forward().conflict(), within(1e-4));
                assertThat(table.backward(pair, at).cooperation())
                        .isCloseTo(tie.backward().cooperation(), within(1e-4));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSeriesIsWhatTheDaysAre(long seed) {
        TieRows collected = new TieRows(TieSettings.DEFAULT);
        rows(seed).forEach(row -> add(collected, row));
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            int first = day(random.nextInt(400));
            collected.standing(first, first + random.nextInt(300), 0, 1 + random.nextInt(3), random.nextInt(9) - 4);
        }
        TieTable table = collected.table(ACTORS);
        List<LocalDate> days = new ArrayList<>();
        for (int day = -20; day < 700; day += 1 + random.nextInt(40)) {
            days.add(START.plusDays(day));
        }
        TieSeries series = table.series(days);
        for (int pair = 0; pair < table.pairs(); pair++) {
            for (int i = 0; i < days.size(); i++) {
                assertThat(series.mass(pair, i).total())
                        .isCloseTo(table.mass(pair, days.get(i)).total(), within(1e-9));
                assertThat(series.value(pair, i))
                        .isCloseTo(table.value(pair, days.get(i)).value(), within(1e-9));
                assertThat(series.estimate(pair, i).high())
                        .isCloseTo(table.value(pair, days.get(i)).high(), within(1e-9));
            }
        }
    }

    @Test
    void shuffledRowsGiveTheSameBits() {
        List<Row> rows = rows(9);
        TieSeries one = table(rows).series(List.of(START.plusDays(300), START.plusDays(600)));
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1));
        TieSeries other = table(shuffled).series(List.of(START.plusDays(300), START.plusDays(600)));
        for (int pair = 0; pair < one.pairs(); pair++) {
            assertThat(other.mass(pair, 0)).isEqualTo(one.mass(pair, 0));
            assertThat(other.mass(pair, 1)).isEqualTo(one.mass(pair, 1));
        }
    }

    @Test
    void aStateThatStandsDoesNotFadeUntilItEnds() {
        TieRows rows = new TieRows(TieSettings.DEFAULT);
        rows.standing(day(0), day(1000), 1, 3, -8);
        TieTable table = rows.table(ACTORS);

        assertThat(table.mass(0, START.minusDays(1)).conflict()).isZero();
        assertThat(table.mass(0, START).conflict()).isEqualTo(2);
        assertThat(table.mass(0, START.plusDays(1000)).conflict()).isEqualTo(2);
        assertThat(table.mass(0, START.plusDays(1090)).conflict()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoTie() {
        TieRows rows = new TieRows(TieSettings.DEFAULT);
        assertThatIllegalArgumentException().isThrownBy(() -> rows.event(0, 1, 1, EventType.AID, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> rows.event(0, 1, 2, EventType.AID, 11));
    }

    private static TieTable table(List<Row> rows) {
        TieRows collected = new TieRows(TieSettings.DEFAULT);
        rows.forEach(row -> add(collected, row));
        return collected.table(ACTORS);
    }

    private static void add(TieRows rows, Row row) {
        rows.event(day(row.day()), row.source(), row.target(), row.type(), row.goldstein());
    }

    private static int day(int since) {
        return (int) START.toEpochDay() + since;
    }

    private static List<Row> rows(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            int source = random.nextInt(4);
            int target = (source + 1 + random.nextInt(3)) % 4;
            EventType type = TieRows.TYPES.get(random.nextInt(16));
            double goldstein = type.quad().cooperative() ? 1 + random.nextInt(8) : -1 - random.nextInt(10);
            rows.add(new Row(random.nextInt(500), source, target, type, goldstein));
        }
        return rows;
    }
}
