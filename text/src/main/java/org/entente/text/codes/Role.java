package org.entente.text.codes;

import java.util.List;
import org.entente.model.Sector;

/**
 * A part that somebody plays in a country, as a code or in words.
 *
 * @param code as the data has it: {@code MIL}, {@code Police}
 * @param name name for people to read
 * @param sectors at most two
 * @param official whether its acts count for the country
 */
public record Role(String code, String name, List<Sector> sectors, boolean official) {
    public Role {
        sectors = List.copyOf(sectors);
    }
}
