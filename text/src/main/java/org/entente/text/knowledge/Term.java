package org.entente.text.knowledge;

import java.util.List;
import org.entente.model.Sector;

/**
 * An office that somebody held.
 *
 * @param person id
 * @param office lower-case words: "foreign minister"; empty if unnamed
 * @param principal id of the state, organisation or faction it was held for
 * @param sectors one or two
 * @param period from when until when
 */
public record Term(String person, String office, String principal, List<Sector> sectors, Period period) {
    public Term {
        sectors = List.copyOf(sectors);
    }
}
