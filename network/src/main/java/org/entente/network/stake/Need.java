package org.entente.network.stake;

import java.util.Objects;

/**
 * What a step asks of one player.
 *
 * @param player the player
 * @param needed threat to its side at which the step breaks even for it, with the player's power to block taken into
 *     account; in units of full threat, above 1 where no threat would be enough
 * @param ratio threat now to threat needed; 1 or more is enough
 */
public record Need(VetoPlayer player, double needed, double ratio) {
    public Need {
        Objects.requireNonNull(player, "player");
    }
}
