package org.entente.app.forecast;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Outlook;
import org.entente.network.link.NextEvent;
import org.entente.network.link.PastEvent;

/**
 * What is expected.
 *
 * @param known the last day that is known
 * @param horizonDays within how many days from the next day on
 * @param outlooks the fitted outlook, in both directions and for the two together; empty for a single actor
 * @param next the likeliest next events, the likeliest first
 * @param past the events they cite, by index
 * @param thin whether there are too few events to trust the weights of {@code next}
 */
public record Expectation(
        LocalDate known,
        int horizonDays,
        List<Outlook> outlooks,
        List<NextEvent> next,
        List<PastEvent> past,
        boolean thin) {
    public Expectation {
        outlooks = List.copyOf(outlooks);
        next = List.copyOf(next);
        past = List.copyOf(past);
    }
}
