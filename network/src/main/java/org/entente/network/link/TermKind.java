package org.entente.network.link;

/** What a term of a forecast speaks of. */
public enum TermKind {
    /** The source has done the same to the target before. */
    SAME_EVENT,
    /** The target has done the same to the source. */
    REPLY,
    /** The two have met in other ways. */
    CONTACT,
    /** Such events follow others that there were between the two. */
    FOLLOW_UP,
    /** The target is one to whom this happens, or to whom much happens now. */
    TARGET,
    /** Others of the source's country do this to the target, or the source to others of the target's country. */
    COUNTRY,
    /** Actors of the source's kind do this to actors of the target's kind. */
    KIND,
    /** The two have partners in common. */
    THIRD_PARTIES,
    /** What the source does in general; it counts only together with the other signals. */
    HABIT,
    /** Where the target stands among all candidates by the terms above. */
    STANDING,
    /** How strong the other candidates are. */
    COMPETITION;

    /** The kind of one of the numbers the trees see. */
    static TermKind of(int signal) {
        if (signal >= Signals.COUNT) {
            return STANDING;
        }
        for (Signals.Block block : Signals.BLOCKS) {
            if (signal < block.end()) {
                return block.kind();
            }
        }
        return HABIT;
    }
}
