package org.entente.network.tie;

/**
 * How much each piece of evidence weighs in a tie. All but the half-life are judgements; docs/decisions/0003 says why
 * each is what it is.
 *
 * @param halfLifeDays days after which an event counts half, above 0
 * @param planned weight of what is planned, against 1 for what happened: intent is carried out about half the time
 * @param conditional weight of what is offered or threatened under a condition
 * @param possible weight of what may be or may have been
 * @param undated weight of a fact that only its document's publication dates: it may be much older
 * @param alleged weight of what someone else says of the one who acts
 * @param contested weight of what one report asserts and another denies
 * @param domestic weight, for its country, of what a domestic player without principal does
 * @param member weight, for its members, of what a grouping does: they are bound by it, but not its authors
 * @param largestGrouping how many members a grouping may have for its acts to count for them
 * @param unit Goldstein points of an event of average strength
 * @param prior events of average strength of either sign that nothing known is worth
 * @param level probability of the credible interval, in (0, 1)
 */
public record TieSettings(
        double halfLifeDays,
        double planned,
        double conditional,
        double possible,
        double undated,
        double alleged,
        double contested,
        double domestic,
        double member,
        int largestGrouping,
        double unit,
        double prior,
        double level) {
    public static final TieSettings DEFAULT =
            new TieSettings(90, 0.5, 0.25, 0.25, 0.5, 0.5, 0.5, 0.5, 0.5, 20, 4, 1, 0.9);

    public TieSettings {
        if (!(halfLifeDays > 0 && unit > 0 && prior > 0)) {
            throw new IllegalArgumentException(
                    "Half-life " + halfLifeDays + ", unit " + unit + " and prior " + prior + " must be above 0.");
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("The level " + level + " must lie between 0 and 1.");
        }
    }

    public TieSettings withHalfLife(double days) {
        return new TieSettings(
                days,
                planned,
                conditional,
                possible,
                undated,
                alleged,
                contested,
                domestic,
                member,
                largestGrouping,
                unit,
                prior,
                level);
    }
}
