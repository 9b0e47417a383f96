package org.entente.network.balance.frustration.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.frustration.Networks;
import org.junit.jupiter.api.Test;

class CertificateCheckTest {
    /** Ties 0 A-B, 1 A-C, 2 A-D, 3 B-C, 4 B-D, 5 C-D: every triangle contradicts itself. */
    private static final SignedGraph ALL_HOSTILE = Networks.of("A-B- A-C- A-D- B-C- B-D- C-D-");

    private static final List<Contradiction> TRIANGLES = List.of(
            new Contradiction(List.of(0, 3, 1), 1),
            new Contradiction(List.of(0, 4, 2), 1),
            new Contradiction(List.of(1, 5, 2), 1),
            new Contradiction(List.of(3, 5, 4), 1));

    private static long bound(SignedGraph graph, Camps camps, long denominator, Proof... parts) {
        return CertificateCheck.bound(graph, camps, new Certificate(denominator, List.of(parts)));
    }

    private static long bound(long denominator, Contradiction... cycles) {
        return bound(ALL_HOSTILE, Camps.TWO, denominator, new Proof.Packing(List.of(cycles)));
    }

    private static void rejects(String why, Contradiction... cycles) {
        assertThatThrownBy(() -> bound(2, cycles))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void halvesOfFourTrianglesAreTwo() {
        assertThat(bound(ALL_HOSTILE, Camps.TWO, 2, new Proof.Packing(TRIANGLES)))
                .isEqualTo(2);
    }

    @Test
    void aPartIsRoundedUp() {
        assertThat(bound(2, TRIANGLES.get(0))).isEqualTo(1);
    }

    @Test
    void nothingProvesNothing() {
        assertThat(bound(2)).isZero();
    }

    @Test
    void aTieThatCarriesTooMuch() {
        assertThatThrownBy(() -> bound(1, TRIANGLES.get(0), TRIANGLES.get(1)))
                .hasMessageContaining("Tie 0 carries more than 1.");
    }

    @Test
    void aCycleThatDoesNotContradict() {
        rejects("no contradictory cycle", new Contradiction(List.of(0, 3, 5, 2), 1));
    }

    @Test
    void aCycleThatDoesNotClose() {
        rejects("no contradictory cycle", new Contradiction(List.of(0, 3, 5), 1));
        rejects("no contradictory cycle", new Contradiction(List.of(0), 1));
        rejects("no contradictory cycle", new Contradiction(List.of(), 1));
    }

    @Test
    void aTieTwice() {
        rejects("no contradictory cycle", new Contradiction(List.of(0, 3, 1, 0, 3, 1, 0, 3, 1), 1));
    }

    @Test
    void aTieThatIsNotThere() {
        rejects("no tie for the step 6", new Contradiction(List.of(0, 3, 6), 1));
        rejects("no tie for the step -1", new Contradiction(List.of(0, -1), 1));
    }

    @Test
    void partsThatShareATie() {
        Proof one = new Proof.Packing(TRIANGLES.subList(0, 1));
        Proof other = new Proof.Packing(TRIANGLES.subList(1, 2));
        assertThatThrownBy(() -> bound(ALL_HOSTILE, Camps.TWO, 2, one, other)).hasMessageContaining("share a tie");
    }

    @Test
    void threeHostileTiesDoNotContradictManyCamps() {
        assertThatThrownBy(() -> bound(ALL_HOSTILE, Camps.ANY, 2, new Proof.Packing(TRIANGLES)))
                .hasMessageContaining("no contradictory cycle");
    }

    @Test
    void aSplitIsWorthItsLesserCase() {
        Proof together = new Proof.Packing(
                List.of(new Contradiction(List.of(0, -1), 2), new Contradiction(List.of(5, 2, 1), 2)));
        Proof apart = new Proof.Packing(List.of(new Contradiction(List.of(5, 3, 4), 2)));
        assertThat(bound(ALL_HOSTILE, Camps.TWO, 2, new Proof.Split(0, 1, together, apart)))
                .isEqualTo(1);
        assertThat(bound(ALL_HOSTILE, Camps.TWO, 2, new Proof.Split(0, 1, together, together(apart))))
                .isEqualTo(1);
    }

    private static Proof together(Proof inner) {
        return new Proof.Split(2, 3, inner, inner);
    }

    @Test
    void anAssumptionHoldsInItsCaseOnly() {
        Proof together = new Proof.Packing(List.of(new Contradiction(List.of(0, -1), 2)));
        assertThatThrownBy(() -> bound(ALL_HOSTILE, Camps.TWO, 2, new Proof.Split(0, 1, together, together)))
                .hasMessageContaining("no contradictory cycle");
    }

    @Test
    void aSplitOfOneNode() {
        Proof none = new Proof.Packing(List.of());
        assertThatThrownBy(() -> bound(ALL_HOSTILE, Camps.TWO, 2, new Proof.Split(1, 1, none, none)))
                .hasMessageContaining("A split is of two nodes");
    }

    @Test
    void tiesAgainstCamps() {
        assertThat(CertificateCheck.against(ALL_HOSTILE, List.of(0, 0, 1, 1))).containsExactly(0, 5);
        assertThat(CertificateCheck.against(ALL_HOSTILE, List.of(0, 1, 2, 3))).isEmpty();
    }
}
