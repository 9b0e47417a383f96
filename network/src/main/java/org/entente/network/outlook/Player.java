package org.entente.network.outlook;

import java.util.List;
import java.util.Objects;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Someone inside one of the rivals with a stance of its own: a faction, a party, a faith, the legislature.
 *
 * @param actor the player
 * @param side id of the rival it is inside
 * @param towardsOther its tie with the other rival
 * @param friend id of the other rival's friend it is most against, null if it is against none
 * @param againstFriend its tie with that friend times the friend's with the other rival, 0 or less
 * @param towardsOwn its tie with the rival it is inside
 * @param resistance in [0, 1], the largest of its hostility to the other rival, to that friend, and half of that to its
 *     own side
 * @param evidence what that is read from, sorted
 */
public record Player(
        Actor actor,
        String side,
        Estimate towardsOther,
        @Nullable String friend,
        double againstFriend,
        Estimate towardsOwn,
        double resistance,
        List<Citation> evidence) {
    public Player {
        Objects.requireNonNull(actor, "actor");
        evidence = List.copyOf(evidence);
    }

    /** Whether anything shows that it stands in the way. */
    public boolean holdsBack() {
        return resistance > 0;
    }
}
