package org.entente.network.rivals;

import org.entente.model.Condition;
import org.entente.model.Event;
import org.entente.model.EventType;

/** What passes between two actors, whether it happened, is only talked of, or is denied. */
final class Signals {
    private int sentences;
    private int openings;
    private double cooperation;
    private double conflict;
    private int contacts;

    void named(boolean opening) {
        sentences++;
        openings += opening ? 1 : 0;
    }

    /** A denied or offered contact is a signal too: that contact is the question. */
    void add(Event event) {
        double size = Math.abs(event.goldstein()) * event.confidence() / 4;
        if (event.goldstein() > 0) {
            cooperation += size;
        } else {
            conflict += size;
        }
        EventType type = event.type();
        if (type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE) {
            contacts++;
        }
    }

    void add(Condition condition) {
        if (condition.type().sign() > 0) {
            cooperation += 1;
        } else {
            conflict += 1;
        }
    }

    int sentences() {
        return sentences;
    }

    int openings() {
        return openings;
    }

    int contacts() {
        return contacts;
    }

    double events() {
        return cooperation + conflict;
    }

    double conflict() {
        return conflict;
    }

    /** 1 when cooperation and conflict are in balance, 0 when there is only one of them. */
    double mixed() {
        double all = cooperation + conflict;
        return all == 0 ? 0 : 2 * Math.min(cooperation, conflict) / all;
    }
}
