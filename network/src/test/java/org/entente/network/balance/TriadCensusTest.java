package org.entente.network.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TriadCensusTest {
    @Test
    void countsTheTriadsOfTheHighlandTribes() {
        TriadCensus census = TriadCensus.of(Networks.highland());

        assertThat(census.total()).isEqualTo(68);
        assertThat(census.triangleBalance()).hasValueCloseTo(0.8676471, within(5e-8));
    }

    @Test
    void seesWhatLookingAtAllTriplesSees() {
        Random random = new Random(7);
        for (int trial = 0; trial < 40; trial++) {
            SignedGraph graph =
                    Networks.random(3 + random.nextInt(20), random.nextDouble(), random.nextDouble(), random);
            int[][] sign = new int[graph.nodes()][graph.nodes()];
            graph.ties().forEach(tie -> {
                sign[tie.a()][tie.b()] = tie.sign();
                sign[tie.b()][tie.a()] = tie.sign();
            });
            List<Triad> expected = new ArrayList<>();
            for (int a = 0; a < graph.nodes(); a++) {
                for (int b = a + 1; b < graph.nodes(); b++) {
                    for (int c = b + 1; c < graph.nodes(); c++) {
                        if (sign[a][b] * sign[a][c] * sign[b][c] != 0) {
                            expected.add(new Triad(a, b, c, sign[a][b], sign[a][c], sign[b][c]));
                        }
                    }
                }
            }
            List<Triad> found = new ArrayList<>();
            TriadCensus.forEach(graph, found::add);

            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(TriadCensus.contradictions(graph, 1_000_000))
                    .containsExactlyElementsOf(
                            expected.stream().filter(triad -> !triad.balanced()).toList());
        }
    }

    @Test
    void tellsTheFourKindsApart() {
        SignedGraph graph =
                SignedGraph.of(List.of(tie("a", "b", 1), tie("b", "c", -1), tie("a", "c", -1), tie("c", "d", -1)));

        assertThat(TriadCensus.of(graph)).isEqualTo(new TriadCensus(0, 0, 1, 0));
        assertThat(TriadCensus.of(SignedGraph.of(List.of(tie("a", "b", 1)))).triangleBalance())
                .isEmpty();
    }

    @Test
    void anAllHostileTriadIsWeaklyBalanced() {
        TriadCensus census =
                TriadCensus.of(SignedGraph.of(List.of(tie("a", "b", -1), tie("b", "c", -1), tie("a", "c", -1))));

        assertThat(census.triangleBalance()).hasValue(0);
        assertThat(census.weakTriangleBalance()).hasValue(1);
    }

    @Test
    void theOrderOfTheTiesDoesNotShow() {
        List<SignedGraph.Named> ties = new ArrayList<>(List.of(tie("x", "y", 1), tie("b", "a", -1), tie("y", "a", 1)));
        SignedGraph graph = SignedGraph.of(ties);
        Collections.reverse(ties);

        assertThat(SignedGraph.of(ties)).isEqualTo(graph);
    }

    @Test
    void refusesLoopsAndTwoTiesOfOnePair() {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedGraph.of(List.of(tie("a", "a", 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedGraph.of(List.of(tie("a", "b", 1), tie("b", "a", -1))))
                .withMessageContaining("two ties between a and b");
        assertThatIllegalArgumentException().isThrownBy(() -> SignedGraph.of(List.of(tie("a", "b", 0))));
    }

    private static SignedGraph.Named tie(String a, String b, int sign) {
        return new SignedGraph.Named(a, b, sign);
    }
}
