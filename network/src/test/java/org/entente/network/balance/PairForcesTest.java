package org.entente.network.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairForcesTest {
    @Test
    void eachThirdPartyIsTheProductOfItsSigns() {
        SignedGraph graph = SignedGraph.of(List.of(
                tie("a", "b", -1),
                tie("a", "friend", 1),
                tie("b", "friend", 1),
                tie("a", "enemy", -1),
                tie("b", "enemy", -1),
                tie("a", "ally", 1),
                tie("b", "ally", -1),
                tie("a", "stranger", 1)));
        PairForces forces = PairForces.of(graph, "a", "b");

        assertThat(forces)
                .isEqualTo(new PairForces("a", "b", -1, List.of("friend"), List.of("enemy"), List.of("ally")));
        assertThat(forces.total()).isEqualTo(1);
    }

    /** The triads on a pair are balanced where its own sign is that of the product, so the parts count triads. */
    @Test
    void thePartsAreTheTriadsOnThePair() {
        Random random = new Random(5);
        for (int trial = 0; trial < 30; trial++) {
            SignedGraph graph = Networks.random(12, 0.6, 0.4, random);
            for (SignedTie tie : graph.ties()) {
                long[] balanced = new long[2];
                TriadCensus.forEach(graph, triad -> {
                    if (List.of(triad.a(), triad.b(), triad.c()).containsAll(List.of(tie.a(), tie.b()))) {
                        balanced[triad.balanced() ? 1 : 0]++;
                    }
                });
                PairForces forces = PairForces.of(
                        graph, graph.names().get(tie.a()), graph.names().get(tie.b()));

                assertThat(forces.sign()).isEqualTo(tie.sign());
                assertThat((long) forces.total() * tie.sign()).isEqualTo(balanced[1] - balanced[0]);
            }
        }
    }

    @Test
    void refusesWhoIsNotThere() {
        SignedGraph graph = SignedGraph.of(List.of(tie("a", "b", 1)));

        assertThatIllegalArgumentException().isThrownBy(() -> PairForces.of(graph, "a", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> PairForces.of(graph, "a", "a"));
    }

    private static SignedGraph.Named tie(String a, String b, int sign) {
        return new SignedGraph.Named(a, b, sign);
    }
}
