package org.entente.network.balance.frustration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.entente.network.balance.frustration.kernel.Kernel;
import org.entente.network.balance.frustration.kernel.Link;
import org.entente.network.balance.frustration.kernel.Removal;
import org.entente.network.balance.frustration.proof.Camps;

/** Cycles of one case of a proof, found again in the kernel of a case below it. */
final class Seeds {
    private final Kernel kernel;
    private final Camps camps;
    private final int[] standsIn;
    private final int[] side;
    private final Map<Long, Integer> between = new HashMap<>();

    /** A cycle as nodes of the network and the sign of the link that leaves each. */
    record Round(List<Integer> nodes, List<Integer> signs) {}

    Seeds(int size, Kernel kernel, Camps camps) {
        this.kernel = kernel;
        this.camps = camps;
        standsIn = new int[size];
        side = new int[size];
        Arrays.fill(standsIn, -1);
        Arrays.fill(side, 1);
        for (int node : kernel.nodes()) {
            standsIn[node] = node;
        }
        for (int i = kernel.steps().size() - 1; i >= 0; i--) {
            if (kernel.steps().get(i) instanceof Removal.Joined joined) {
                standsIn[joined.node()] = standsIn[joined.to()];
                side[joined.node()] = joined.sign() * side[joined.to()];
            }
        }
        for (int e = 0; e < kernel.links().size(); e++) {
            Link link = kernel.links().get(e);
            between.put(key(link.a(), link.b()), e);
            between.put(key(link.b(), link.a()), e);
        }
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | b;
    }

    static Round round(Kernel kernel, int[] cycle) {
        int count = cycle.length;
        List<Integer> nodes = new ArrayList<>(count);
        List<Integer> signs = new ArrayList<>(count);
        Link first = kernel.links().get(cycle[0]);
        Link second = kernel.links().get(cycle[count - 1]);
        int at = first.a() == second.a() || first.a() == second.b() ? first.a() : first.b();
        for (int i = 0; i < count; i++) {
            Link link = kernel.links().get(cycle[i]);
            nodes.add(at);
            signs.add(link.sign());
            at = link.a() + link.b() - at;
        }
        return new Round(nodes, signs);
    }

    /** The links of the cycle in this kernel, none where it is no cycle any more. */
    int[] find(Round round) {
        List<Integer> links = new ArrayList<>();
        int count = round.nodes().size();
        int begin = 0;
        while (begin < count && standsIn[round.nodes().get(begin)] < 0) {
            begin++;
        }
        if (begin == count) {
            return new int[0];
        }
        int at = round.nodes().get(begin);
        int sign = 1;
        int hostile = 0;
        for (int i = 0; i < count; i++) {
            sign *= round.signs().get((begin + i) % count);
            int next = round.nodes().get((begin + i + 1) % count);
            if (standsIn[next] < 0) {
                continue;
            }
            if (standsIn[next] != standsIn[at]) {
                Integer link = between.get(key(standsIn[at], standsIn[next]));
                int needed = sign * side[at] * side[next];
                if (link == null || kernel.links().get(link).sign() != needed) {
                    return new int[0];
                }
                links.add(link);
                hostile += needed < 0 ? 1 : 0;
            } else if (sign * side[at] * side[next] < 0) {
                return new int[0];
            }
            at = next;
            sign = 1;
        }
        boolean simple = new HashSet<>(links).size() == links.size();
        return simple && camps.contradicts(hostile)
                ? links.stream().mapToInt(Integer::intValue).toArray()
                : new int[0];
    }
}
