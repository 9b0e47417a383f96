package org.entente.app.evidence;

import org.entente.model.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * A tie whose sign is sure.
 *
 * @param a id of one end, before the other in order
 * @param b id of the other
 * @param sign 1 friendly, -1 hostile
 * @param value of the tie, null where only a data set of signed networks tells the sign
 */
public record SureTie(
        String a, String b, int sign, @Nullable Estimate value) {}
