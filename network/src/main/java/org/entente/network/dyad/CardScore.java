package org.entente.network.dyad;

/**
 * How a model's forecasts of one target did on history, each made without knowing what came.
 *
 * @param cases how many, at least 1
 * @param rate how often it came, in [0, 1]
 * @param brier mean squared error, in [0, 1]
 * @param skill 1 less its ratio to that of the rate known before the first of them
 * @param auc area under the ROC curve
 * @param ece expected calibration error over ten bins of equal width
 */
public record CardScore(int cases, double rate, double brier, double skill, double auc, double ece) {}
