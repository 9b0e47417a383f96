package org.entente.network.reference;

import java.util.Optional;
import org.entente.model.EventType;

/** How far two rivals may go together, each rung building on the one before. */
public enum Rung {
    TALK("talks, open or not, about the threat"),
    DECONFLICTION("keeping out of each other's way, tacitly or by agreement"),
    MATERIAL_HELP("intelligence, arms or money for each other, or acting together"),
    ALLIANCE("an open alliance");

    private final String meaning;

    Rung(String meaning) {
        this.meaning = meaning;
    }

    /** What it is, in lower-case words. */
    public String meaning() {
        return meaning;
    }

    /** The rung that an event of this type between the two would be on, empty for acts against each other. */
    public static Optional<Rung> of(EventType type) {
        return switch (type) {
            case CONSULT, SUPPORT -> Optional.of(TALK);
            case AGREE, CONCEDE, RETREAT -> Optional.of(DECONFLICTION);
            case COOPERATE, AID -> Optional.of(MATERIAL_HELP);
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> Optional.empty();
        };
    }
}
