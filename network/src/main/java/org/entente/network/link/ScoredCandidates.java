package org.entente.network.link;

/**
 * The entities a forecaster had something to say on; all others come after them, equal among themselves.
 *
 * @param entities the candidates
 * @param scores how likely each is, in any unit that rises with it
 */
public record ScoredCandidates(int[] entities, double[] scores) {
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
            int equal = all - question.answers().length - candidates;
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
}
