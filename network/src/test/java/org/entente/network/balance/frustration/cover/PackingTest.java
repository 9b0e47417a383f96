package org.entente.network.balance.frustration.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {
    private static final double CLOSE = 1e-4;

    /** The four triangles among four nodes: links AB AC AD BC BD CD. */
    private static Packing triangles(double... capacities) {
        Packing packing = new Packing(capacities);
        packing.add(new int[] {0, 3, 1});
        packing.add(new int[] {0, 4, 2});
        packing.add(new int[] {1, 5, 2});
        packing.add(new int[] {3, 5, 4});
        packing.solve(Double.POSITIVE_INFINITY, Long.MAX_VALUE / 4);
        return packing;
    }

    @Test
    void halfOfEachTriangle() {
        Packing packing = triangles(1, 1, 1, 1, 1, 1);
        assertThat(packing.total()).isCloseTo(2, within(CLOSE));
        assertThat(packing.weights()[0]).isCloseTo(0.5, within(CLOSE));
    }

    @Test
    void aNarrowLinkBinds() {
        assertThat(triangles(0.5, 1, 1, 1, 1, 1).total()).isCloseTo(1.5, within(CLOSE));
    }

    @Test
    void withoutCyclesThereIsNothing() {
        Packing packing = new Packing(new double[] {1, 1});
        assertThat(packing.solve(1, 100)).isTrue();
        assertThat(packing.total()).isZero();
    }

    @Test
    void stopsWhenItsWorkIsUsedUp() {
        Packing packing = new Packing(new double[] {1, 1});
        packing.add(new int[] {0});
        packing.add(new int[] {1});
        assertThat(packing.solve(Double.POSITIVE_INFINITY, 1)).isFalse();
        assertThat(packing.total()).isCloseTo(1, within(CLOSE));
    }

    /** Whatever it does, the weights fit and the prices cover every cycle at the same total: both are best. */
    @Test
    void weightsFitAndPricesProveThemBest() {
        Random random = new Random(21);
        for (int round = 0; round < 60; round++) {
            int links = 5 + random.nextInt(40);
            double[] capacities =
                    random.doubles(links, 0, 1).map(c -> Math.ceil(4 * c) / 2).toArray();
            Packing packing = new Packing(capacities);
            for (int k = 0; k < 3 * links; k++) {
                packing.add(random.ints(0, links)
                        .distinct()
                        .limit(2 + random.nextInt(4))
                        .toArray());
            }
            packing.solve(Double.POSITIVE_INFINITY, Long.MAX_VALUE / 4);
            requireBest(packing, capacities);
        }
    }

    private static void requireBest(Packing packing, double[] capacities) {
        double[] load = new double[capacities.length];
        double[] prices = packing.prices();
        for (int k = 0; k < packing.cycles(); k++) {
            double price = 0;
            for (int e : packing.cycle(k)) {
                load[e] += packing.weights()[k];
                price += prices[e];
            }
            assertThat(price).isGreaterThan(1 - CLOSE);
        }
        double cost = 0;
        for (int e = 0; e < load.length; e++) {
            assertThat(load[e]).isLessThan(capacities[e] + CLOSE);
            assertThat(prices[e]).isGreaterThan(-CLOSE);
            cost += prices[e] * capacities[e];
        }
        assertThat(cost).isCloseTo(packing.total(), within(1e-3));
    }
}
