package org.entente.network.balance.frustration.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.frustration.Networks;
import org.entente.network.balance.frustration.proof.Camps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReductionTest {
    private static List<Link> links(SignedGraph graph) {
        List<Link> links = new ArrayList<>();
        graph.ties()
                .forEach(tie ->
                        links.add(new Link(tie.a(), tie.b(), tie.sign(), Link.UNIT, new Strand.Step(links.size()))));
        return links;
    }

    /** The cheapest camps of the kernel, by trying all. */
    private static int[] best(Mesh mesh, Camps camps) {
        int[] camp = new int[mesh.nodes];
        int[] best = camp.clone();
        tryAll(mesh, camps == Camps.TWO ? 2 : mesh.nodes, camp, 0, best);
        return best;
    }

    private static void tryAll(Mesh mesh, int most, int[] camp, int node, int[] best) {
        if (node == camp.length) {
            if (mesh.cost(camp) < mesh.cost(best)) {
                System.arraycopy(camp, 0, best, 0, camp.length);
            }
            return;
        }
        for (camp[node] = 0; camp[node] < Math.min(most, node + 1); camp[node]++) {
            tryAll(mesh, most, camp, node + 1, best);
        }
        camp[node] = 0;
    }

    @ParameterizedTest
    @EnumSource(Camps.class)
    void theKernelCostsWhatTheNetworkCosts(Camps camps) {
        Random random = new Random(31);
        int smaller = 0;
        for (int i = 0; i < 150; i++) {
            SignedGraph graph = Networks.random(3 + random.nextInt(5), 0.3 + random.nextDouble() / 2, 0.5, random);
            int size = graph.nodes();
            Kernel kernel = Reduction.of(size, links(graph), camps);
            Mesh mesh = new Mesh(size, kernel);
            int[] best = best(mesh, camps);
            long index = camps == Camps.TWO ? Networks.byTwoCamps(graph) : Networks.byAnyCamps(graph);
            assertThat(kernel.constant() + mesh.cost(best)).isEqualTo(index * Link.UNIT);
            int[] lifted = Lifting.of(size, kernel, best, camps);
            long against = graph.ties().stream()
                    .filter(tie -> (lifted[tie.a()] == lifted[tie.b()]) == tie.hostile())
                    .count();
            assertThat(against).isEqualTo(index);
            smaller += mesh.nodes < size ? 1 : 0;
        }
        assertThat(smaller).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource(Camps.class)
    void anAssumptionIsKept(Camps camps) {
        Random random = new Random(32);
        for (int i = 0; i < 60; i++) {
            SignedGraph graph = Networks.random(7, 0.9, 0.5, random);
            Kernel kernel = Reduction.of(7, links(graph), camps);
            if (!kernel.links().isEmpty()) {
                Link open = kernel.links().get(random.nextInt(kernel.links().size()));
                int sign = random.nextBoolean() ? 1 : -1;
                Kernel inner = Reduction.of(7, kernel, Link.assumed(open.a(), open.b(), sign, 0), camps);
                int[] lifted = Lifting.of(7, inner, best(new Mesh(7, inner), camps), camps);
                assertThat(lifted[open.a()] == lifted[open.b()]).isEqualTo(sign > 0);
            }
        }
    }
}
