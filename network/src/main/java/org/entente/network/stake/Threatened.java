package org.entente.network.stake;

/**
 * How far a side is threatened, in units of full threat: an enemy without match at the gates.
 *
 * @param alone with nothing but its own power against it
 * @param covered with its committed allies beside it: what is left for a partner to take away
 */
public record Threatened(double alone, double covered) {}
