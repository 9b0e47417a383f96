package org.entente.text.knowledge;

import java.util.List;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An armed group, party or movement.
 *
 * @param id slug
 * @param name usual name
 * @param kind what it is
 * @param country id of its home state, null for an international one
 * @param sectors one or two
 * @param period when it existed
 */
public record Faction(
        String id, String name, Kind kind, @Nullable String country, List<Sector> sectors, Period period) {
    public Faction {
        sectors = List.copyOf(sectors);
    }

    /** What a faction is. */
    public enum Kind {
        ARMED_GROUP,
        PARTY,
        MOVEMENT
    }
}
