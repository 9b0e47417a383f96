package org.entente.network.outlook;

import java.util.List;
import org.entente.model.Event;

/**
 * What one side has done, offered, ruled in and ruled out towards the other and on the threat. The events are in the
 * order of their dates, those without a date last.
 *
 * @param side id of the side
 * @param done asserted acts towards the other, against the threat, and for those whom the threat hits
 * @param offered what is planned with the other, or would be done under a condition
 * @param ruledIn what is held possible with the other
 * @param ruledOut what is denied or rejected of working with the other
 * @param voices who says so, by id
 */
public record Conduct(
        String side,
        List<Event> done,
        List<Event> offered,
        List<Event> ruledIn,
        List<Event> ruledOut,
        List<Voice> voices) {
    public Conduct {
        done = List.copyOf(done);
        offered = List.copyOf(offered);
        ruledIn = List.copyOf(ruledIn);
        ruledOut = List.copyOf(ruledOut);
        voices = List.copyOf(voices);
    }

    /** Whether some open the door and some close it. */
    public boolean severalVoices() {
        return voices.stream().anyMatch(voice -> !voice.opening().isEmpty())
                && voices.stream().anyMatch(voice -> !voice.closing().isEmpty());
    }
}
