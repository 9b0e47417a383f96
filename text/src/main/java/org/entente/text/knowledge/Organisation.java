package org.entente.text.knowledge;

import org.entente.model.Sector;

/**
 * An organisation of or beyond states.
 *
 * @param id slug
 * @param name usual name
 * @param sector IGO, NGO, MNC or IMG
 * @param period when it existed
 */
public record Organisation(String id, String name, Sector sector, Period period) {}
