package org.entente.model;

/** The fifteen labels of evaluation files: PLOVER's types with CONCEDE and RETREAT as one, YIELD. */
public enum RelationLabel {
    AGREE(0, Quad.VERBAL_COOPERATION),
    CONSULT(1, Quad.VERBAL_COOPERATION),
    SUPPORT(2, Quad.VERBAL_COOPERATION),
    COOPERATE(3, Quad.MATERIAL_COOPERATION),
    AID(4, Quad.MATERIAL_COOPERATION),
    YIELD(5, Quad.MATERIAL_COOPERATION),
    REQUEST(6, Quad.VERBAL_CONFLICT),
    ACCUSE(7, Quad.VERBAL_CONFLICT),
    REJECT(8, Quad.VERBAL_CONFLICT),
    THREATEN(9, Quad.VERBAL_CONFLICT),
    PROTEST(10, Quad.MATERIAL_CONFLICT),
    SANCTION(11, Quad.MATERIAL_CONFLICT),
    MOBILIZE(12, Quad.MATERIAL_CONFLICT),
    COERCE(13, Quad.MATERIAL_CONFLICT),
    ASSAULT(14, Quad.MATERIAL_CONFLICT);

    private final int place;
    private final Quad quad;

    RelationLabel(int place, Quad quad) {
        this.place = place;
        this.quad = quad;
    }

    /** Where it stands in the sentence model's answers, from 0; after the last comes "nothing". */
    public int place() {
        return place;
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
