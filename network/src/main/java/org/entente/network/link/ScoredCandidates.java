package org.entente.network.link;

/** The entities a forecaster had something to say on; all others come after them, equal among themselves. */
public final class ScoredCandidates {
    private final int[] entities;
    private final double[] scores;

    /**
     * @param entities the candidates
     * @param scores how likely each is, in any unit that rises with it
     */
    public ScoredCandidates(int[] entities, double[] scores) {
        this.entities = entities.clone();
        this.scores = scores.clone();
    }

    /** How many there are. */
    public int size() {
        return entities.length;
    }

    public int entity(int candidate) {
        return entities[candidate];
    }

    public double score(int candidate) {
        return scores[candidate];
    }

    /**
     * The rank of an answer among all entities but the other answers, as expected over random order among equals.
     *
     * @param all how many entities there are
     */
    public double rank(LinkQuestion question, int answer, int all) {
        double own = Double.NaN;
        int candidates = 0;
        for (int i = 0; i < entities.length; i++) {
            if (entities[i] == answer) {
                own = scores[i];
            } else if (!question.answeredBy(entities[i])) {
                candidates++;
            }
        }
        if (Double.isNaN(own)) {
            int equal = all - question.answerCount() - candidates;
            return candidates + 1 + equal / 2.0;
        }
        int better = 0;
        int equal = 0;
        for (int i = 0; i < entities.length; i++) {
            if (!question.answeredBy(entities[i])) {
                better += scores[i] > own ? 1 : 0;
                equal += scores[i] == own ? 1 : 0;
            }
        }
        return better + 1 + equal / 2.0;
    }

    /** The index of the best candidate, the one of the lowest number among equals; -1 when there is none. */
    public int best() {
        int best = -1;
        for (int i = 0; i < entities.length; i++) {
            boolean equal = best >= 0 && scores[i] == scores[best];
            if (best < 0 || scores[i] > scores[best] || (equal && entities[i] < entities[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The candidate's share of all candidates, scores taken as logarithms. */
    public double probability(int candidate) {
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(score - scores[candidate]);
        }
        return 1 / sum;
    }
}
