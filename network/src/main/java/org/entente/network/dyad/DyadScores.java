package org.entente.network.dyad;

import org.entente.network.score.AreaUnderCurve;
import org.entente.network.score.BrierScore;
import org.entente.network.score.LogScore;
import org.entente.network.score.Reliability;
import org.entente.network.score.Scored;

/**
 * How well probabilities did.
 *
 * @param brier mean squared error, in [0, 1]
 * @param skill 1 less its ratio to that of the training base rate
 * @param auc area under the ROC curve, in [0, 1]
 * @param logScore mean -log of what was given to what came, in nats
 * @param ece expected calibration error over ten bins of equal width
 * @param eceEqualMass the same over ten bins of as many cases
 */
public record DyadScores(double brier, double skill, double auc, double logScore, double ece, double eceEqualMass) {
    private static final int BINS = 10;

    static DyadScores of(Scored scored, double trainingRate) {
        return new DyadScores(
                BrierScore.of(scored),
                BrierScore.skill(scored, trainingRate),
                AreaUnderCurve.of(scored),
                LogScore.of(scored),
                Reliability.equalWidth(scored, BINS).expectedError(),
                Reliability.equalMass(scored, BINS).expectedError());
    }
}
