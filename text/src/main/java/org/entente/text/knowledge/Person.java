package org.entente.text.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * Someone named in the world's news.
 *
 * @param id slug
 * @param name usual name
 * @param country id of the state they act for or come from, null where there is none
 * @param born year, 0 if unknown
 * @param died year, 0 if alive or unknown
 */
public record Person(String id, String name, @Nullable String country, int born, int died) {}
