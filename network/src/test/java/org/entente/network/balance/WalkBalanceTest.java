package org.entente.network.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WalkBalanceTest {
    @Test
    void isThePublishedOneForTheHighlandTribes() {
        assertThat(WalkBalance.of(Networks.highland()).value()).isCloseTo(0.3575761, within(5e-8));
    }

    /** A negative triangle has eigenvalues 1, 1, -2, a positive one 2, -1, -1. */
    @Test
    void isTheRatioOfTheTracesForATriangle() {
        SignedGraph triangle = SignedGraph.of(List.of(
                new SignedGraph.Named("a", "b", -1),
                new SignedGraph.Named("b", "c", -1),
                new SignedGraph.Named("a", "c", -1)));
        double expected = (2 * Math.exp(1) + Math.exp(-2)) / (Math.exp(2) + 2 * Math.exp(-1));

        assertThat(WalkBalance.of(triangle).value()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void isOneForABalancedNetworkAndDoesNotChangeWhenANodeSwitchesSides() {
        Random random = new Random(3);
        for (int trial = 0; trial < 20; trial++) {
            SignedGraph friendly = Networks.random(2 + random.nextInt(25), 0.4, 0, random);
            SignedGraph mixed = Networks.random(12, 0.5, 0.4, random);
            if (friendly.nodes() > 0) {
                SignedGraph balanced = Networks.switched(friendly, random.nextInt(friendly.nodes()));
                assertThat(WalkBalance.of(balanced).value()).isCloseTo(1, within(1e-10));
            }
            assertThat(WalkBalance.of(Networks.switched(mixed, random.nextInt(mixed.nodes())))
                            .value())
                    .isCloseTo(WalkBalance.of(mixed).value(), within(1e-10));
        }
    }

    /** The two ways meet: the traces of a network with more nodes than are solved exactly, against those of its parts. */
    @Test
    void aLargeNetworkMadeOfCopiesHasTheBalanceOfOne() {
        List<SignedGraph.Named> ties = new ArrayList<>();
        SignedGraph one = Networks.highland();
        for (int copy = 0; copy < 80; copy++) {
            for (SignedTie tie : one.ties()) {
                ties.add(new SignedGraph.Named(
                        copy + "/" + one.names().get(tie.a()),
                        copy + "/" + one.names().get(tie.b()),
                        tie.sign()));
            }
        }
        WalkBalance many = WalkBalance.of(SignedGraph.of(ties));

        assertThat(many.error()).isPositive();
        assertThat(many.value()).isCloseTo(WalkBalance.of(one).value(), within(4 * many.error()));
    }

    @Test
    void aLargeNetworkWithACoreIsTakenExactly() {
        Random random = new Random(11);
        List<SignedGraph.Named> ties = new ArrayList<>();
        SignedGraph core = Networks.random(60, 0.9, 0.1, random);
        core.ties()
                .forEach(tie -> ties.add(new SignedGraph.Named(
                        core.names().get(tie.a()), core.names().get(tie.b()), tie.sign())));
        double small = WalkBalance.of(core).value();
        for (int leaf = 0; leaf < 1_500; leaf++) {
            ties.add(new SignedGraph.Named("leaf" + leaf, "leaf" + (leaf + 1), 1));
        }
        WalkBalance large = WalkBalance.of(SignedGraph.of(ties));

        assertThat(large.error()).isZero();
        assertThat(large.value()).isCloseTo(small, within(1e-9));
    }
}
