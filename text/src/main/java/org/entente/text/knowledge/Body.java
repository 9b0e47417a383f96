package org.entente.text.knowledge;

import org.entente.model.Sector;

/**
 * A word for a kind of institution within a state: "foreign ministry", "army".
 *
 * @param phrase lower case
 * @param sector the part of society it stands for
 * @param many whether it is a plural
 */
public record Body(String phrase, Sector sector, boolean many) {}
