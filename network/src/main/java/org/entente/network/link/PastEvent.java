package org.entente.network.link;

/**
 * Something that happened: who did what to whom.
 *
 * @param day as a number that rises by one a day
 * @param type its kind, by name
 */
public record PastEvent(int day, String source, String type, String target) {}
