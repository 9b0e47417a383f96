package org.entente.model;

/** The four classes of events: word or deed, with or against. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    public boolean cooperative() {
        return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
    }

    public boolean material() {
        return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
}
