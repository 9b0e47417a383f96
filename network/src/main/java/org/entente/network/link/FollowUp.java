package org.entente.network.link;

/**
 * How often one relation followed another between the same two: {@code followed} of {@code cases} questions for the
 * relation's object, asked when the earlier one had last been between the two {@code shortest} to {@code longest} days
 * ago, were answered with that very object.
 *
 * @param earlier the relation that came before
 * @param inverse whether it was the target who acted
 * @param daysAgo days since it did
 * @param shortest the shortest lag of the class counted
 * @param longest the longest, {@link Integer#MAX_VALUE} when there is none
 * @param cases questions counted
 * @param followed of them answered so
 */
public record FollowUp(int earlier, boolean inverse, int daysAgo, int shortest, int longest, int cases, int followed) {}
