package org.entente.model;

/** What sort of standing state holds between two actors, and whether it binds them together or sets them apart. */
public enum ConditionType {
    ALLIANCE(+1),
    PARTNERSHIP(+1),
    TREATY(+1),
    CEASEFIRE(+1),
    DIPLOMATIC_RELATIONS(+1),
    RIVALRY(-1),
    SANCTIONS(-1),
    BAN(-1),
    OCCUPATION(-1),
    BLOCKADE(-1),
    WAR(-1),
    BROKEN_RELATIONS(-1);

    private final int sign;

    ConditionType(int sign) {
        this.sign = sign;
    }

    /** +1 for a state that binds, -1 for one that sets apart. */
    public int sign() {
        return sign;
    }
}
