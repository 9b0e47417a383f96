package org.entente.text.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A state of the world, past or present.
 *
 * @param id ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2, null for a state that never had one
 * @param name common English name
 * @param period when it existed as such
 */
public record State(String id, @Nullable String iso2, String name, Period period) {}
