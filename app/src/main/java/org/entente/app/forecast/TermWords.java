package org.entente.app.forecast;

import org.entente.network.link.TermKind;

/** The terms of a forecast of events, in words. */
final class TermWords {
    private TermWords() {}

    static String of(TermKind kind) {
        return switch (kind) {
            case SAME_EVENT -> "it did the same before";
            case REPLY -> "the other did the same";
            case CONTACT -> "what else passed between them";
            case FOLLOW_UP -> "such events follow others";
            case TARGET -> "how much happens to the target";
            case COUNTRY -> "others of the same country";
            case KIND -> "actors of their kind";
            case THIRD_PARTIES -> "partners in common";
            case HABIT -> "how often such things happen";
            case STANDING -> "its place among the candidates";
            case COMPETITION -> "the other candidates";
        };
    }
}
