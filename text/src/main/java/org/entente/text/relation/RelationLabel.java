package org.entente.text.relation;

import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Quad;

/** The fifteen labels of evaluation files: PLOVER's types with CONCEDE and RETREAT as one, YIELD. */
public enum RelationLabel {
    AGREE(Quad.VERBAL_COOPERATION),
    CONSULT(Quad.VERBAL_COOPERATION),
    SUPPORT(Quad.VERBAL_COOPERATION),
    COOPERATE(Quad.MATERIAL_COOPERATION),
    AID(Quad.MATERIAL_COOPERATION),
    YIELD(Quad.MATERIAL_COOPERATION),
    REQUEST(Quad.VERBAL_CONFLICT),
    ACCUSE(Quad.VERBAL_CONFLICT),
    REJECT(Quad.VERBAL_CONFLICT),
    THREATEN(Quad.VERBAL_CONFLICT),
    PROTEST(Quad.MATERIAL_CONFLICT),
    SANCTION(Quad.MATERIAL_CONFLICT),
    MOBILIZE(Quad.MATERIAL_CONFLICT),
    COERCE(Quad.MATERIAL_CONFLICT),
    ASSAULT(Quad.MATERIAL_CONFLICT);

    private final Quad quad;

    RelationLabel(Quad quad) {
        this.quad = quad;
    }

    public Quad quad() {
        return quad;
    }

    /** The label of a type, whatever its factuality. */
    public static RelationLabel of(EventType type) {
        return switch (type) {
            case AGREE -> AGREE;
            case CONSULT -> CONSULT;
            case SUPPORT -> SUPPORT;
            case COOPERATE -> COOPERATE;
            case AID -> AID;
            case CONCEDE, RETREAT -> YIELD;
            case REQUEST -> REQUEST;
            case ACCUSE -> ACCUSE;
            case REJECT -> REJECT;
            case THREATEN -> THREATEN;
            case PROTEST -> PROTEST;
            case SANCTION -> SANCTION;
            case MOBILIZE -> MOBILIZE;
            case COERCE -> COERCE;
            case ASSAULT -> ASSAULT;
        };
    }

    /**
     * The label of an event as the codebooks count it, which know no factuality: cooperation that is only planned is the
     * intent to cooperate (AGREE), planned material conflict is a threat.
     */
    public static RelationLabel of(EventType type, Factuality factuality) {
        RelationLabel plain = of(type);
        if (factuality != Factuality.PLANNED) {
            return plain;
        }
        return switch (plain) {
            case CONSULT, COOPERATE, AID, YIELD, SUPPORT -> AGREE;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> THREATEN;
            case AGREE, REQUEST, ACCUSE, REJECT, THREATEN -> plain;
        };
    }
}
