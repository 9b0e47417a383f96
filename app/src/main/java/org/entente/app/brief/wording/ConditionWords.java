package org.entente.app.brief.wording;

import org.entente.model.ConditionType;

/** Standing conditions in words. */
public final class ConditionWords {
    private ConditionWords() {}

    /** What stands: "sanctions by the United States on Iran". */
    public static String noun(ConditionType type, String holder, String counterpart) {
        return switch (type) {
            case ALLIANCE -> "an alliance of " + holder + " and " + counterpart;
            case PARTNERSHIP -> "a partnership of " + holder + " and " + counterpart;
            case TREATY -> "a treaty between " + holder + " and " + counterpart;
            case CEASEFIRE -> "a ceasefire between " + holder + " and " + counterpart;
            case DIPLOMATIC_RELATIONS -> "diplomatic relations between " + holder + " and " + counterpart;
            case RIVALRY -> "a rivalry of " + holder + " and " + counterpart;
            case SANCTIONS -> "sanctions by " + holder + " on " + counterpart;
            case BAN -> "a ban on " + counterpart + " by " + holder;
            case OCCUPATION -> "an occupation by " + holder + " of ground of " + counterpart;
            case BLOCKADE -> "a blockade of " + counterpart + " by " + holder;
            case WAR -> "a war between " + holder + " and " + counterpart;
            case BROKEN_RELATIONS -> "broken relations between " + holder + " and " + counterpart;
        };
    }

    /** The state alone: "sanctions", "an alliance". */
    public static String bare(ConditionType type) {
        return switch (type) {
            case ALLIANCE -> "an alliance";
            case PARTNERSHIP -> "a partnership";
            case TREATY -> "a treaty";
            case CEASEFIRE -> "a ceasefire";
            case DIPLOMATIC_RELATIONS -> "diplomatic relations";
            case RIVALRY -> "a standing rivalry";
            case SANCTIONS -> "sanctions";
            case BAN -> "a ban";
            case OCCUPATION -> "an occupation";
            case BLOCKADE -> "a blockade";
            case WAR -> "a war";
            case BROKEN_RELATIONS -> "broken relations";
        };
    }

    /** Whether the noun takes a verb in the plural. */
    public static boolean plural(ConditionType type) {
        return type == ConditionType.SANCTIONS
                || type == ConditionType.DIPLOMATIC_RELATIONS
                || type == ConditionType.BROKEN_RELATIONS;
    }
}
