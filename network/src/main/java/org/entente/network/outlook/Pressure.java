package org.entente.network.outlook;

import java.util.List;
import java.util.Objects;
import org.entente.model.Basis;
import org.entente.model.Citation;

/**
 * Something that pulls the pair together or pushes it apart.
 *
 * @param origin where it comes from
 * @param subject the type of the pair's own acts or conditions ({@code SANCTIONS}), or the id of a third party, a
 *     domestic player or the threat
 * @param basis where its size comes from
 * @param size in [-1, 1]: a share of the pair's own tie, a product of ties, or a resistance; positive pulls together
 * @param evidence what it was read from, sorted
 */
public record Pressure(Origin origin, String subject, Basis basis, double size, List<Citation> evidence) {
    /** Where a pressure comes from. */
    public enum Origin {
        OWN_RECORD,
        COMMON_FRIEND,
        COMMON_ENEMY,
        CROSS_PRESSURE,
        AT_HOME
    }

    public Pressure {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(basis, "basis");
        evidence = List.copyOf(evidence);
    }
}
