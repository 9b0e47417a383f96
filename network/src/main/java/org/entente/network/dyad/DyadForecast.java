package org.entente.network.dyad;

import java.time.LocalDate;

/**
 * A forecast that was made in a test.
 *
 * @param source id of one actor
 * @param target id of the other
 * @param at its date
 * @param came whether it came
 * @param probability in (0, 1)
 */
public record DyadForecast(String source, String target, LocalDate at, boolean came, double probability) {}
