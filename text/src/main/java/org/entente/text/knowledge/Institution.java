package org.entente.text.knowledge;

import java.util.List;
import org.entente.model.Sector;

/**
 * A particular body of one state: the Pentagon, the Knesset.
 *
 * @param id slug
 * @param name usual name
 * @param country id of its state
 * @param sectors one or two
 * @param period when it existed
 */
public record Institution(String id, String name, String country, List<Sector> sectors, Period period) {
    public Institution {
        sectors = List.copyOf(sectors);
    }
}
