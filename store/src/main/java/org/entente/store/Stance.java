package org.entente.store;

import java.time.LocalDate;
import org.entente.model.Actor;

/**
 * How two actors stand to each other for some time, as a data set has it.
 *
 * @param a the one whose id comes first
 * @param b the other
 * @param sign +1 friends, -1 enemies
 * @param first first day
 * @param last last day, included
 * @param dataset name of the data set
 * @param line line of its file
 */
public record Stance(Actor a, Actor b, int sign, LocalDate first, LocalDate last, String dataset, int line) {}
