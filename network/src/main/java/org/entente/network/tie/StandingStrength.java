package org.entente.network.tie;

import org.entente.model.ConditionType;

/**
 * What a standing state weighs, in Goldstein points, as long as it holds: as much as the act that makes it, renewed
 * every day. The values are those of Goldstein (1992, Journal of Conflict Resolution 36) for the act as CAMEO and WEIS
 * have it: give military help 8.3, substantial agreement 6.5, impose an embargo -8, occupy or blockade -9.5, break
 * relations -7, fight -10. A rivalry is a standing threat (-4.4), a ban an administrative sanction (-5), diplomatic
 * relations diplomatic cooperation (3.5).
 */
final class StandingStrength {
    private StandingStrength() {}

    static double of(ConditionType type) {
        return switch (type) {
            case ALLIANCE -> 8.3;
            case PARTNERSHIP, TREATY, CEASEFIRE -> 6.5;
            case DIPLOMATIC_RELATIONS -> 3.5;
            case RIVALRY -> -4.4;
            case BAN -> -5;
            case BROKEN_RELATIONS -> -7;
            case SANCTIONS -> -8;
            case OCCUPATION, BLOCKADE -> -9.5;
            case WAR -> -10;
        };
    }

    /** Whether the state is both sides' doing; one that is not is imposed by its holder. */
    static boolean mutual(ConditionType type) {
        return switch (type) {
            case ALLIANCE, PARTNERSHIP, TREATY, CEASEFIRE, DIPLOMATIC_RELATIONS, RIVALRY, WAR, BROKEN_RELATIONS -> true;
            case SANCTIONS, BAN, OCCUPATION, BLOCKADE -> false;
        };
    }
}
