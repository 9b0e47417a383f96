package org.entente.text.evaluation;

import java.util.List;

/** How far confidences are from how often they are right. */
public final class Calibration {
    private static final int BINS = 10;

    private Calibration() {}

    /**
     * The expected calibration error: items are put into ten bins of equal width by confidence; the mean distance of a
     * bin's confidence from its accuracy, weighted by its items (Naeini et al. 2015). In [0, 1]; 0 for no items.
     */
    public static double error(List<Prediction> items) {
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        for (Prediction item : items) {
            int bin = Math.min(BINS - 1, (int) (item.confidence() * BINS));
            confidence[bin] += item.confidence();
            right[bin] += item.right() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - right[bin]);
        }
        return items.isEmpty() ? 0 : error / items.size();
    }
}
