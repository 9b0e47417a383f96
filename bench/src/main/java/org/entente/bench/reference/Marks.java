package org.entente.bench.reference;

import org.entente.model.Estimate;
import org.entente.model.PastScore;
import org.entente.network.score.AreaUnderCurve;
import org.entente.network.score.BrierScore;
import org.entente.network.score.ClusterBootstrap;
import org.entente.network.score.Reliability;
import org.entente.network.score.Scored;

/**
 * How probabilities did on cases that were held out, against always giving the class's rate in the cases fitted on.
 *
 * @param cases how many
 * @param baseRate share that happened
 * @param rate what the class alone says
 * @param brier mean squared error
 * @param plain that of the class alone
 * @param gain by how much it is less, with its 90 % interval by bootstrap over pairs
 * @param auc area under the curve
 * @param error expected calibration error over ten bins of equal size
 */
record Marks(
        int cases, double baseRate, double rate, double brier, double plain, Estimate gain, double auc, double error) {
    private static final int BINS = 10;

    static Marks of(double[] probabilities, double[] happened, double rate, int[] pairs) {
        Scored scored = new Scored(probabilities, happened);
        double[] gains = new double[happened.length];
        double plain = 0;
        for (int i = 0; i < gains.length; i++) {
            double without = (rate - happened[i]) * (rate - happened[i]);
            double with = (probabilities[i] - happened[i]) * (probabilities[i] - happened[i]);
            gains[i] = without - with;
            plain += without / gains.length;
        }
        return new Marks(
                happened.length,
                scored.baseRate(),
                rate,
                BrierScore.of(scored),
                plain,
                ClusterBootstrap.DEFAULT.mean(gains, pairs),
                AreaUnderCurve.of(scored),
                Reliability.equalMass(scored, BINS).expectedError());
    }

    /** For the table of the program; several tellings of one origin are one case. */
    PastScore score(String protocol, int tellings) {
        return new PastScore(protocol, cases / tellings, brier, 1 - brier / plain);
    }
}
