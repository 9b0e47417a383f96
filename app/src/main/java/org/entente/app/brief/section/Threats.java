package org.entente.app.brief.section;

import java.util.List;
import java.util.stream.Stream;
import org.entente.network.outlook.Answer;
import org.entente.network.outlook.Threat;

/** The threat to either side, in words. */
final class Threats {
    private Threats() {}

    /** The threat to the first side and to the second, as far as there is one. */
    static List<Threat> both(Answer answer) {
        return Stream.of(answer.threatToA(), answer.threatToB())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** How large on the scale from 0 to 1. */
    static String size(double level) {
        if (level < 0.2) {
            return "slight";
        }
        if (level < 0.4) {
            return "limited";
        }
        if (level < 0.6) {
            return "serious";
        }
        return level < 0.8 ? "grave" : "extreme";
    }
}
