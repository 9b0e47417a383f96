package org.entente.network.stake;

import java.util.Objects;

/**
 * A player inside a side whose consent a step may need.
 *
 * @param side id of the side it is inside
 * @param id its actor's id, or a word of its own; one of a kind in its side
 * @param name as people call it
 * @param kind its part in the decision
 */
public record VetoPlayer(String side, String id, String name, PlayerKind kind) {
    public VetoPlayer {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /** Key of one of its inputs. */
    public String key(String input) {
        return "player." + side + "." + id + "." + input;
    }
}
