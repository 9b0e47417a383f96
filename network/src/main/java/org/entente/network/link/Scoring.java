package org.entente.network.link;

import java.util.Arrays;

/** Scores the candidates of a question: first all by the logit, then the best of them with the trees' correction. */
final class Scoring {
    private static final float LEFT_OUT = 100;

    private final LinkMemory memory;
    private final Candidates candidates;
    private final Signals signals;
    private final Outlook outlook;
    private final byte[] cells = new byte[Outlook.WIDTH];
    private float[] scores = new float[512];
    private int[] best = new int[0];

    Scoring(EntityTraits traits, int relations, Outlook outlook) {
        this.outlook = outlook;
        memory = new LinkMemory(traits, relations);
        candidates = new Candidates(memory);
        signals = new Signals(memory, candidates);
    }

    LinkMemory memory() {
        return memory;
    }

    void learn(LinkDay day) {
        memory.learn(day);
        candidates.forget();
        signals.forget();
    }

    /** Looks up the candidates; tells whether one of the answers is among them. */
    boolean search(LinkQuestion question) {
        candidates.search(question);
        for (int i = 0; i < candidates.count(); i++) {
            if (question.answeredBy(candidates.entity(i))) {
                return true;
            }
        }
        return false;
    }

    /** Adds an entity to the candidates found, if it is not among them; gives its place. */
    int include(int entity) {
        return candidates.include(entity);
    }

    /** Works out the signals of the candidates found, and the logit's scores. */
    void weigh(LinkQuestion question) {
        signals.compute(question);
        score();
    }

    /** The logit's scores again, after its weights have changed. */
    void score() {
        int count = candidates.count();
        if (scores.length < count) {
            scores = new float[count * 2];
        }
        for (int i = 0; i < count; i++) {
            scores[i] = outlook.score(signals.rows(), i);
        }
        best = Outlook.finalists(scores, count);
    }

    int count() {
        return candidates.count();
    }

    int entity(int candidate) {
        return candidates.entity(candidate);
    }

    float[] rows() {
        return signals.rows();
    }

    /** The logit's score. */
    float logit(int candidate) {
        return scores[candidate];
    }

    /** The best by the logit, the best first. */
    int[] finalists() {
        return best;
    }

    /** What the trees see of a candidate of a rank; valid until the next call. */
    byte[] cells(int candidate, int rank) {
        outlook.cells(signals.rows(), candidate, scores[candidate] - scores[best[0]], rank, cells);
        return cells;
    }

    /** The final scores; who is not among the best stays behind them. */
    double[] finals() {
        double[] finals = new double[candidates.count()];
        Arrays.setAll(finals, i -> (double) scores[i] - LEFT_OUT);
        for (int rank = 0; rank < best.length; rank++) {
            finals[best[rank]] = whole(best[rank], rank);
        }
        return finals;
    }

    /** A candidate's final score, were it of this rank by the logit. */
    double whole(int candidate, int rank) {
        return (double) scores[candidate] + outlook.trees.score(cells(candidate, rank), 0);
    }
}
