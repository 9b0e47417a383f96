package org.entente.network.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.entente.model.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureRowTest {
    private static final LocalDate AT = LocalDate.of(1992, 3, 1);
    private static final int DAY = (int) AT.toEpochDay();

    private static double[] row(List<PairEvent> events, int at) {
        PairHistory history = PairHistory.of(events);
        Ledger ledger = new Ledger(history);
        ledger.advance(at);
        return FeatureRow.directed(ledger, history.number("A0"), history.number("A1"));
    }

    private static double value(double[] row, String feature) {
        for (int i = 0; i < row.length; i++) {
            if (Feature.ALL.get(i).name().equals(feature)) {
                return row[i];
            }
        }
        throw new IllegalArgumentException(feature);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingOnOrAfterTheDayIsSeen(long seed) {
        List<PairEvent> events = RandomPairs.of(seed);
        List<PairEvent> before =
                events.stream().filter(event -> event.day() < DAY).toList();
        List<PairEvent> other = new ArrayList<>(before);
        for (int i = 0; i < 200; i++) {
            other.add(RandomPairs.event(DAY + i / 2, i % 3, 3 + i % 2, 3));
            other.add(RandomPairs.event(DAY + i, 0, 1, 3));
        }
        assertThat(row(events, DAY)).isEqualTo(row(before, DAY)).isEqualTo(row(other, DAY));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theEveIsSeen(long seed) {
        List<PairEvent> events = new ArrayList<>(RandomPairs.of(seed));
        double[] without = row(events, DAY);
        events.add(new PairEvent(DAY - 1, "A0", "A1", "new", Quad.MATERIAL_CONFLICT, -9));
        assertThat(value(row(events, DAY), "forward-material-conflict-30"))
                .isGreaterThan(value(without, "forward-material-conflict-30"));
    }

    @Test
    void orderDoesNotMatter() {
        List<PairEvent> events = RandomPairs.of(4);
        assertThat(row(RandomPairs.shuffled(events, 9), DAY)).isEqualTo(row(events, DAY));
    }

    @Test
    void anActFades() {
        PairEvent act = RandomPairs.event(DAY - 10, 0, 1, 3);
        PairEvent longAgo = RandomPairs.event(DAY - 900, 1, 2, 0);
        List<PairEvent> events = List.of(longAgo, act);
        double last = Double.POSITIVE_INFINITY;
        for (int later = 0; later < 400; later += 20) {
            double now = value(row(events, DAY + later), "forward-material-conflict-90");
            assertThat(now).isLessThan(last);
            last = now;
        }
    }

    @Test
    void halfIsLeftAfterAHalfLife() {
        Flow flow = new Flow();
        flow.add(RandomPairs.event(DAY, 0, 1, 3));
        for (int h = 0; h < HalfLives.COUNT; h++) {
            assertThat(flow.at(DAY + HalfLives.days(h), h, Flow.ALL)).isEqualTo(0.5, within(1e-12));
        }
        assertThat(flow.at(DAY, 0, Flow.index(Quad.MATERIAL_CONFLICT))).isEqualTo(1);
        assertThat(flow.at(DAY, 0, Flow.index(Quad.VERBAL_CONFLICT))).isZero();
    }

    @Test
    void onePairDayAndCodeIsOneEvent() {
        PairEvent act = RandomPairs.event(DAY, 0, 1, 3);
        PairHistory history = PairHistory.of(List.of(
                act,
                act,
                RandomPairs.event(DAY, 1, 0, 3),
                RandomPairs.event(DAY, 0, 1, 2),
                RandomPairs.event(DAY, 1, 1, 3),
                RandomPairs.event(DAY + 1, 0, 1, 3)));
        assertThat(history.events()).hasSize(4);
    }

    @Test
    void columnsHaveNamesOfTheirOwn() {
        List<String> names = Feature.ALL.stream().map(Feature::name).toList();
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
        assertThat(row(RandomPairs.of(1), DAY)).hasSize(names.size()).doesNotContain(Double.NaN);
    }

    @Test
    void thirdPartiesByTheirTies() {
        List<PairEvent> events = new ArrayList<>();
        for (int day = DAY - 60; day < DAY; day++) {
            events.add(RandomPairs.event(day, 0, 2, 1));
            events.add(RandomPairs.event(day, 1, 2, 3));
            events.add(RandomPairs.event(day, 0, 3, 3));
            events.add(RandomPairs.event(day, 1, 3, 3));
        }
        PairHistory history = PairHistory.of(events);
        Ledger ledger = new Ledger(history);
        ledger.advance(DAY);
        ThirdParties third = ThirdParties.of(ledger, 0, 1);
        assertThat(third.friends()).isZero();
        assertThat(third.enemies()).isGreaterThan(0.5);
        assertThat(third.cross()).isGreaterThan(0.5);
        assertThat(ThirdParties.of(ledger, 1, 0)).isEqualTo(third);
    }

    @Test
    void theLedgerDoesNotGoBack() {
        Ledger ledger = new Ledger(PairHistory.of(RandomPairs.of(1)));
        ledger.advance(DAY);
        assertThatThrownBy(() -> ledger.advance(DAY - 1)).hasMessageContaining("does not go back");
    }
}
