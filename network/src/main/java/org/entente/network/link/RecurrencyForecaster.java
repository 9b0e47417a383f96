package org.entente.network.link;

import java.util.Arrays;
import java.util.List;
import org.entente.network.link.counter.Counts;
import org.entente.network.link.counter.Tally;

/**
 * What was will be: the baseline of Gastinger, Meilicke, Errica, Sztyler, Schuelke and Stuckenschmidt, "History repeats
 * itself: a baseline for temporal knowledge graph forecasting" (IJCAI 2024).
 *
 * <p>An object scores {@code a 2^(-b d) + (1 - a) c}: d is the days since the subject last had the relation with it (the
 * first term is 0 when it never had), c its share of the relation's objects so far. For every relation a and b are those
 * that rank best on days set aside for the choice.
 */
public final class RecurrencyForecaster implements LinkForecaster {
    private static final double[] FADINGS = {0, 0.001, 0.01, 0.03, 0.1, 0.3, 1};
    private static final double[] MIXES = {0.99999, 0.999, 0.99, 0.9, 0.5, 0};

    private final int entities;
    private final int relations;
    private final Tally exact = new Tally();
    private final Tally objects = new Tally();
    private final double[] fading;
    private final double[] mix;

    public RecurrencyForecaster(int entities, int relations) {
        this.entities = entities;
        this.relations = relations;
        fading = new double[2 * relations];
        mix = new double[2 * relations];
        Arrays.fill(fading, 0.1);
        Arrays.fill(mix, MIXES[0]);
    }

    /** Learns the days, choosing by how well each would have been ranked after those before it. */
    public void choose(List<LinkDay> days) {
        double[][] reciprocals = new double[2 * relations][FADINGS.length * MIXES.length];
        for (LinkDay day : days) {
            for (LinkQuestion question : day.questions()) {
                double[] sums = reciprocals[question.relation()];
                for (int i = 0; i < sums.length; i++) {
                    ScoredCandidates scored = score(question, FADINGS[i % FADINGS.length], MIXES[i / FADINGS.length]);
                    for (int answer : question.answers()) {
                        sums[i] += 1 / scored.rank(question, answer, entities);
                    }
                }
            }
            learn(day);
        }
        for (int relation = 0; relation < reciprocals.length; relation++) {
            double[] sums = reciprocals[relation];
            int best = 4;
            for (int i = 0; i < sums.length; i++) {
                best = sums[i] > sums[best] ? i : best;
            }
            fading[relation] = FADINGS[best % FADINGS.length];
            mix[relation] = MIXES[best / FADINGS.length];
        }
    }

    @Override
    public void learn(LinkDay day) {
        for (int i = 0; i < day.size(); i++) {
            exact.add(key(day.subject(i), day.relation(i)), day.object(i), day.day());
            objects.add(day.relation(i), day.object(i), day.day());
        }
    }

    @Override
    public ScoredCandidates forecast(LinkQuestion question) {
        return score(question, fading[question.relation()], mix[question.relation()]);
    }

    private long key(int subject, int relation) {
        return (long) subject * 2 * relations + relation;
    }

    private ScoredCandidates score(LinkQuestion question, double fade, double share) {
        int group = objects.group(question.relation());
        int before = exact.group(key(question.subject(), question.relation()));
        int[] found = new int[objects.size(group)];
        double[] scores = new double[found.length];
        double all = objects.totals().ever(group);
        Counts last = exact.counts();
        int i = 0;
        for (int slot = objects.firstSlot(group); slot >= 0; slot = objects.nextSlot(slot)) {
            found[i] = objects.member(slot);
            int met = exact.slot(before, found[i]);
            double strict = met < 0 ? 0 : StrictMath.pow(2, -fade * (question.day() - last.last(met)));
            scores[i++] = share * strict + (1 - share) * objects.counts().ever(slot) / all;
        }
        return new ScoredCandidates(found, scores);
    }
}
