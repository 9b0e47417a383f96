package org.entente.text.actor.phrase;

import org.entente.text.knowledge.StateNameKind;

/** How a piece stands for a state. */
final class Nations {
    private Nations() {}

    /** Only an adjective: "Iranian", not "US". */
    static boolean adjective(Piece piece) {
        return piece.state()
                .filter(state -> state.kind() == StateNameKind.ADJECTIVE)
                .isPresent();
    }

    static boolean place(Piece piece) {
        return piece.state()
                .filter(state -> state.kind() == StateNameKind.CITY || state.kind() == StateNameKind.CAPITAL)
                .isPresent();
    }
}
