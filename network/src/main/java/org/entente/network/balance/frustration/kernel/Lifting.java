package org.entente.network.balance.frustration.kernel;

import java.util.List;
import org.entente.network.balance.frustration.proof.Camps;

/** Puts the nodes that a {@link Reduction} removed into camps, given those of the kernel's. */
public final class Lifting {
    private Lifting() {}

    /**
     * The camp of each node of the network.
     *
     * @param camp of each node of the kernel, by position; with two camps 0 and 1
     */
    public static int[] of(int size, Kernel kernel, int[] camp, Camps camps) {
        int[] lifted = new int[size];
        int next = camp.length;
        for (int i = 0; i < camp.length; i++) {
            lifted[kernel.nodes().get(i)] = camp[i];
        }
        List<Removal> steps = kernel.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Removal step = steps.get(i);
            if (step instanceof Removal.Joined joined) {
                lifted[joined.node()] = joined.sign() > 0 ? lifted[joined.to()] : 1 - lifted[joined.to()];
            } else if (step instanceof Removal.Cheapest cheapest) {
                lifted[cheapest.node()] = cheapest(cheapest, lifted);
            } else if (step instanceof Removal.Lightened lightened) {
                boolean leaves = betterAlone(lightened, lifted);
                lifted[lightened.node()] = leaves ? next++ : lifted[lightened.node()];
            } else if (step instanceof Removal.Alone alone) {
                lifted[alone.node()] = camps == Camps.TWO ? 0 : next++;
            }
        }
        return lifted;
    }

    private static boolean betterAlone(Removal.Lightened step, int[] camp) {
        long hostileHere = 0;
        long friendlyHere = 0;
        for (Link link : step.links()) {
            boolean here = camp[link.a()] == camp[link.b()];
            hostileHere += here && link.hostile() ? link.weight() : 0;
            friendlyHere += here && !link.hostile() ? link.weight() : 0;
        }
        return hostileHere > friendlyHere;
    }

    /** The side that costs least by the links of a node. */
    private static int cheapest(Removal.Cheapest step, int[] camp) {
        long[] liking = new long[2];
        for (Link link : step.links()) {
            int other = camp[link.other(step.node())];
            liking[link.hostile() ? 1 - other : other] += link.weight();
        }
        return liking[0] >= liking[1] ? 0 : 1;
    }
}
