package org.entente.network.balance.frustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;
import org.entente.network.balance.frustration.proof.Camps;
import org.entente.network.balance.frustration.proof.CertificateCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrustrationIndexTest {
    private static long index(SignedGraph graph, Camps camps) {
        Frustration found = FrustrationIndex.of(graph, camps);
        assertThat(found.proven()).isTrue();
        requireSound(graph, camps, found);
        return found.upper();
    }

    private static void requireSound(SignedGraph graph, Camps camps, Frustration found) {
        assertThat(SecondCheck.bound(graph, camps, found.certificate())).isEqualTo(found.lower());
        assertThat(CertificateCheck.bound(graph, camps, found.certificate())).isEqualTo(found.lower());
        List<SignedTie> kept = new ArrayList<>(graph.ties());
        kept.removeAll(found.against().stream().map(graph.ties()::get).toList());
        assertThat(graph.ties().size() - kept.size()).isEqualTo((int) found.upper());
        for (SignedTie tie : kept) {
            boolean same = found.camps().get(tie.a()).equals(found.camps().get(tie.b()));
            assertThat(same).isEqualTo(tie.sign() > 0);
        }
    }

    @Test
    void highlandTribes() {
        assertThat(index(Networks.highland(), Camps.TWO)).isEqualTo(7);
        assertThat(index(Networks.highland(), Camps.ANY)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "A-B+, 0, 0",
        "A-B-, 0, 0",
        "A-B+ B-C+ A-C+, 0, 0",
        "A-B+ B-C+ A-C-, 1, 1",
        "A-B+ B-C- A-C-, 0, 0",
        "A-B- B-C- A-C-, 1, 0",
        "A-B- B-C- C-D- A-D-, 0, 0",
        "A-B- B-C- C-D- D-E- A-E-, 1, 0",
        "A-B+ B-C+ A-C- C-D+ D-E+ C-E-, 2, 2",
        "A-B- A-C- A-D- B-C- B-D- C-D-, 2, 0"
    })
    void smallNetworks(String ties, long two, long any) {
        assertThat(index(Networks.of(ties), Camps.TWO)).isEqualTo(two);
        assertThat(index(Networks.of(ties), Camps.ANY)).isEqualTo(any);
    }

    @ParameterizedTest
    @EnumSource(Camps.class)
    void provesNetworkOfTwoThousandTies(Camps camps) {
        SignedGraph graph = Networks.popular(600, 2000, 0.12, new Random(4));
        Frustration found = FrustrationIndex.of(graph, camps);
        assertThat(found.proven()).isTrue();
        assertThat(found.upper()).isGreaterThan(100);
        requireSound(graph, camps, found);
        assertThat(FrustrationIndex.of(graph, camps)).isEqualTo(found);
        List<SignedGraph.Named> named = new ArrayList<>();
        for (SignedTie tie : graph.ties()) {
            String a = graph.names().get(tie.a());
            String b = graph.names().get(tie.b());
            named.add(new SignedGraph.Named(named.size() % 2 == 0 ? b : a, named.size() % 2 == 0 ? a : b, tie.sign()));
        }
        Collections.shuffle(named, new Random(5));
        assertThat(FrustrationIndex.of(SignedGraph.of(named), camps)).isEqualTo(found);
    }

    @Test
    void nothingIsBalanced() {
        assertThat(index(new SignedGraph(List.of(), List.of()), Camps.TWO)).isZero();
        assertThat(index(new SignedGraph(List.of("A", "B"), List.of()), Camps.ANY))
                .isZero();
    }

    @Test
    void isWhatTryingAllTwoCampsGives() {
        Random random = new Random(11);
        for (int i = 0; i < 250; i++) {
            SignedGraph graph =
                    Networks.random(2 + random.nextInt(11), 0.2 + random.nextDouble(), random.nextDouble(), random);
            assertThat(index(graph, Camps.TWO)).as(graph::toString).isEqualTo(Networks.byTwoCamps(graph));
        }
    }

    @Test
    void isWhatTryingAllCampsGives() {
        Random random = new Random(12);
        for (int i = 0; i < 150; i++) {
            SignedGraph graph =
                    Networks.random(2 + random.nextInt(7), 0.2 + random.nextDouble(), random.nextDouble(), random);
            assertThat(index(graph, Camps.ANY)).as(graph::toString).isEqualTo(Networks.byAnyCamps(graph));
        }
    }

    @Test
    void plantedCampsAreFound() {
        Random random = new Random(13);
        for (int i = 0; i < 10; i++) {
            SignedGraph graph = Networks.random(40, 0.5, 0, random);
            Set<Integer> wrong = new TreeSet<>(List.of(3, 50, 100, 150, 200));
            List<SignedTie> ties = new ArrayList<>();
            for (int index = 0; index < graph.ties().size(); index++) {
                SignedTie tie = graph.ties().get(index);
                boolean friendly = (tie.a() % 2 == tie.b() % 2) != wrong.contains(index);
                ties.add(new SignedTie(tie.a(), tie.b(), friendly ? 1 : -1));
            }
            SignedGraph planted = new SignedGraph(graph.names(), ties);
            assertThat(index(planted, Camps.TWO)).isEqualTo(5);
            assertThat(FrustrationIndex.of(planted, Camps.TWO).against()).isEqualTo(List.copyOf(wrong));
        }
    }

    @Test
    void switchingTheSignsOfANodeChangesNothing() {
        Random random = new Random(14);
        for (int i = 0; i < 20; i++) {
            SignedGraph graph = Networks.random(14, 0.5, 0.5, random);
            int node = random.nextInt(14);
            List<SignedTie> switched = graph.ties().stream()
                    .map(tie -> tie.a() == node || tie.b() == node ? new SignedTie(tie.a(), tie.b(), -tie.sign()) : tie)
                    .toList();
            assertThat(index(new SignedGraph(graph.names(), switched), Camps.TWO))
                    .isEqualTo(index(graph, Camps.TWO));
        }
    }

    @ParameterizedTest
    @EnumSource(Camps.class)
    void theOrderOfTheTiesDoesNotMatter(Camps camps) {
        SignedGraph graph = Networks.highland();
        List<SignedGraph.Named> named = new ArrayList<>(graph.ties().stream()
                .map(tie -> new SignedGraph.Named(
                        graph.names().get(tie.a()), graph.names().get(tie.b()), tie.sign()))
                .toList());
        Collections.shuffle(named, new Random(15));
        assertThat(FrustrationIndex.of(SignedGraph.of(named), camps)).isEqualTo(FrustrationIndex.of(graph, camps));
    }

    @ParameterizedTest
    @EnumSource(Camps.class)
    void littleWorkGivesHonestBounds(Camps camps) {
        Random random = new Random(16);
        FrustrationSettings little = new FrustrationSettings(1, 10_000, 0);
        int open = 0;
        for (int i = 0; i < 40; i++) {
            SignedGraph graph = Networks.random(8, 0.8, 0.5, random);
            long index = camps == Camps.TWO ? Networks.byTwoCamps(graph) : Networks.byAnyCamps(graph);
            Frustration found = FrustrationIndex.of(graph, camps, little);
            requireSound(graph, camps, found);
            assertThat(index).isBetween(found.lower(), found.upper());
            open += found.proven() ? 0 : 1;
        }
        assertThat(open).isPositive();
    }

    @Test
    void aLongChainOfTiesIsNoTrouble() {
        int nodes = 20_000;
        List<SignedGraph.Named> ring = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            ring.add(new SignedGraph.Named("n" + i, "n" + (i + 1) % nodes, i == 0 ? -1 : 1));
        }
        assertThat(FrustrationIndex.of(SignedGraph.of(ring), Camps.TWO).lower()).isEqualTo(1);
        assertThat(FrustrationIndex.of(SignedGraph.of(ring), Camps.ANY).lower()).isEqualTo(1);
    }
}
