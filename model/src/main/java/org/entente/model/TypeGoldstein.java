package org.entente.model;

/**
 * The Goldstein value of a type when nothing more is known of the deed: that of the type's root code in CAMEO, as
 * {@code docs/codebook.md} lists them (Goldstein 1992; ICEWS codebook table).
 */
public final class TypeGoldstein {
    private TypeGoldstein() {}

    /** In [-10, 10]. */
    public static double of(EventType type) {
        return switch (type) {
            case AGREE -> 4;
            case CONSULT -> 1;
            case SUPPORT -> 3.5;
            case CONCEDE -> 5;
            case COOPERATE -> 6;
            case AID -> 7;
            case RETREAT -> 7;
            case REQUEST -> -1;
            case ACCUSE -> -2;
            case REJECT -> -4;
            case THREATEN -> -6;
            case PROTEST -> -6.5;
            case SANCTION -> -4;
            case MOBILIZE -> -7.2;
            case COERCE -> -7;
            case ASSAULT -> -9;
        };
    }
}
