package org.entente.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.entente.network.balance.SignedGraph;

/**
 * Networks made up after those of rating sites: few nodes with very many ties, a dense core, triangles, and one tie in
 * seven or ten hostile. The same seed makes the same network.
 */
final class SignedNetworks {
    /** How hostile ties lie. */
    enum Signs {
        /** Anywhere: the hardest, as nothing holds together. */
        RANDOM,
        /** Most of them at a few nodes that nearly all others rate badly. */
        OUTCASTS,
        /** Between two camps, with noise. */
        CAMPS
    }

    private SignedNetworks() {}

    private record Pair(int a, int b) {}

    /** Nodes that come with few ties each, to popular nodes and to those nodes' neighbours, and ties in the core. */
    static SignedGraph rating(int nodes, int ties, double hostile, Signs signs, long seed) {
        Random random = new Random(seed);
        return signed(nodes, pairs(nodes, ties, random), hostile, signs, random);
    }

    private static Set<Pair> pairs(int nodes, int ties, Random random) {
        List<List<Integer>> neighbours = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Set<Pair> pairs = new HashSet<>();
        List<Pair> ordered = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            neighbours.add(new ArrayList<>());
        }
        join(0, 1, neighbours, ends, pairs, ordered);
        for (int node = 2; node < nodes; node++) {
            int wanted = 1;
            while (wanted < 12 && random.nextDouble() < 0.45) {
                wanted++;
            }
            int target = ends.get(random.nextInt(ends.size()));
            for (int i = 0; i < wanted; i++) {
                join(node, target, neighbours, ends, pairs, ordered);
                List<Integer> around = neighbours.get(target);
                target = random.nextDouble() < 0.4
                        ? around.get(random.nextInt(around.size()))
                        : ends.get(random.nextInt(ends.size()));
            }
            long now = Math.min((long) ties * (node + 1) / nodes, (long) node * node / 8);
            while (pairs.size() < now) {
                int a = ends.get(random.nextInt(ends.size()));
                List<Integer> around = neighbours.get(ends.get(random.nextInt(ends.size())));
                int b = random.nextDouble() < 0.5
                        ? around.get(random.nextInt(around.size()))
                        : ends.get(random.nextInt(ends.size()));
                join(a, b, neighbours, ends, pairs, ordered);
            }
        }
        return new LinkedHashSet<>(ordered);
    }

    private static void join(
            int a, int b, List<List<Integer>> neighbours, List<Integer> ends, Set<Pair> pairs, List<Pair> ordered) {
        Pair pair = new Pair(Math.min(a, b), Math.max(a, b));
        if (a != b && pairs.add(pair)) {
            ordered.add(pair);
            neighbours.get(a).add(b);
            neighbours.get(b).add(a);
            ends.add(a);
            ends.add(b);
        }
    }

    /** Each pair tied with the same chance. */
    static SignedGraph uniform(int nodes, double chance, double hostile, long seed) {
        Random random = new Random(seed);
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int a = 0; a < nodes; a++) {
            for (int b = a + 1; b < nodes; b++) {
                if (random.nextDouble() < chance) {
                    pairs.add(new Pair(a, b));
                }
            }
        }
        return signed(nodes, pairs, hostile, Signs.RANDOM, random);
    }

    private static SignedGraph signed(int nodes, Set<Pair> pairs, double hostile, Signs signs, Random random) {
        double[] badness = new double[nodes];
        int[] camp = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            badness[node] = random.nextDouble() < hostile ? 0.8 : hostile * 0.25;
            camp[node] = random.nextDouble() < 0.06 ? 1 : 0;
        }
        List<SignedGraph.Named> ties = new ArrayList<>();
        for (Pair pair : pairs) {
            // The later node is the lesser known one, and is the one rated.
            double chance = switch (signs) {
                case RANDOM -> hostile;
                case OUTCASTS -> badness[pair.b()];
                case CAMPS -> camp[pair.a()] == camp[pair.b()] ? hostile * 0.4 : 1 - hostile * 0.4;
            };
            ties.add(new SignedGraph.Named(name(pair.a()), name(pair.b()), random.nextDouble() < chance ? -1 : 1));
        }
        return SignedGraph.of(ties);
    }

    private static String name(int node) {
        return String.format(Locale.ROOT, "n%05d", node);
    }
}
