package org.entente.network.balance.frustration;

import java.util.List;
import org.entente.network.balance.frustration.proof.Certificate;

/**
 * How many ties must go for a network to be balanced: between {@code lower} and {@code upper}.
 *
 * @param lower what the certificate proves
 * @param upper what the camps reach
 * @param camps number of each node's camp; the first node of each connected part is in camp 0 where there are two
 * @param against indices of the ties against the camps, ascending; {@code upper} many; without them the network is
 *     balanced
 * @param certificate why there are at least {@code lower}
 * @param kernelNodes nodes that were left to solve after what is easy
 * @param kernelTies ties that were left, merged
 */
public record Frustration(
        long lower,
        long upper,
        List<Integer> camps,
        List<Integer> against,
        Certificate certificate,
        int kernelNodes,
        int kernelTies) {
    public Frustration {
        camps = List.copyOf(camps);
        against = List.copyOf(against);
        if (lower > upper || against.size() != upper) {
            throw new IllegalArgumentException(
                    "Bounds " + lower + " to " + upper + " do not fit " + against.size() + " ties against the camps.");
        }
    }

    /** Whether the index is known. */
    public boolean proven() {
        return lower == upper;
    }
}
