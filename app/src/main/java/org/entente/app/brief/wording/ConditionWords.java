package org.entente.app.brief.wording;

import org.entente.model.ConditionType;

/** Standing conditions in words. */
public final class ConditionWords {
    private ConditionWords() {}

    /** What stands: "sanctions by the United States on Iran". */
    public static String noun(ConditionType type, String holder, String counterpart) {
        return switch (type) {
            case ALLIANCE -> "the alliance of " + holder + " and " + counterpart;
            case PARTNERSHIP -> "the partnership of " + holder + " and " + counterpart;
            case TREATY -> "the treaty between " + holder + " and " + counterpart;
            case CEASEFIRE -> "the ceasefire between " + holder + " and " + counterpart;
            case DIPLOMATIC_RELATIONS -> "diplomatic relations between " + holder + " and " + counterpart;
            case RIVALRY -> "the rivalry of " + holder + " and " + counterpart;
            case SANCTIONS -> "sanctions by " + holder + " on " + counterpart;
            case BAN -> "the ban on " + counterpart + " by " + holder;
            case OCCUPATION -> "the occupation by " + holder + " of ground of " + counterpart;
            case BLOCKADE -> "the blockade of " + counterpart + " by " + holder;
            case WAR -> "the war between " + holder + " and " + counterpart;
            case BROKEN_RELATIONS -> "broken relations between " + holder + " and " + counterpart;
        };
    }

    /** A sentence that says since or until when: "the United States has kept sanctions on Iran since 1979". */
    public static String sentence(ConditionType type, Named holder, Named counterpart, Tense tense, String when) {
        String both = holder.text() + " and " + counterpart.text();
        String state = mutual(type);
        if (!state.isEmpty()) {
            return both + be(tense) + state + when;
        }
        return holder.text() + keep(tense, holder.plural()) + kept(type, counterpart.text()) + when;
    }

    /** When a state stands, seen from the day of the brief. */
    public enum Tense {
        /** It stands; nobody says since when. */
        PRESENT,
        /** It has stood since. */
        PERFECT,
        /** It stood. */
        PAST
    }

    private static String be(Tense tense) {
        return switch (tense) {
            case PRESENT -> " are ";
            case PERFECT -> " have been ";
            case PAST -> " were ";
        };
    }

    private static String keep(Tense tense, boolean plural) {
        return switch (tense) {
            case PRESENT -> plural ? " keep " : " keeps ";
            case PERFECT -> plural ? " have kept " : " has kept ";
            case PAST -> " kept ";
        };
    }

    /** What both are, empty where one does it to the other. */
    private static String mutual(ConditionType type) {
        return switch (type) {
            case ALLIANCE -> "allies";
            case PARTNERSHIP -> "partners";
            case TREATY -> "bound by a treaty";
            case CEASEFIRE -> "under a ceasefire with each other";
            case DIPLOMATIC_RELATIONS -> "in diplomatic relations";
            case RIVALRY -> "rivals";
            case WAR -> "at war with each other";
            case BROKEN_RELATIONS -> "without diplomatic relations";
            case SANCTIONS, BAN, OCCUPATION, BLOCKADE -> "";
        };
    }

    private static String kept(ConditionType type, String counterpart) {
        return switch (type) {
            case BAN -> "a ban on " + counterpart;
            case OCCUPATION -> "ground of " + counterpart + " occupied";
            case BLOCKADE -> counterpart + " under blockade";
            case SANCTIONS,
                    ALLIANCE,
                    PARTNERSHIP,
                    TREATY,
                    CEASEFIRE,
                    DIPLOMATIC_RELATIONS,
                    RIVALRY,
                    WAR,
                    BROKEN_RELATIONS -> "sanctions on " + counterpart;
        };
    }

    /** Whether the noun takes a verb in the plural. */
    public static boolean plural(ConditionType type) {
        return type == ConditionType.SANCTIONS
                || type == ConditionType.DIPLOMATIC_RELATIONS
                || type == ConditionType.BROKEN_RELATIONS;
    }
}
