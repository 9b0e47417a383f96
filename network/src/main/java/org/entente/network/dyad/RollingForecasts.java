package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.network.chance.Odds;
import org.entente.network.regression.Calibration;
import org.entente.network.regression.LogisticModel;
import org.entente.network.regression.LogisticRegression;

/**
 * Forecasts in which nothing after their date is seen. The weights are fitted on outcomes known at the end of training. For
 * the last years of training they are fitted anew for each year, on what was known at its beginning. The calibration of a
 * forecast is fitted on the forecasts whose outcomes were known on its date, the recent ones counting most: a forecast's
 * share halves each year.
 */
final class RollingForecasts {
    /** The penalty: as firm as 300 cases of one standard deviation. */
    static final double RIDGE = 300;

    static final int FEWEST = 50;
    private static final int YEARS = 5;
    private static final double HALF_LIFE = 365;
    private static final double PRIOR = 100;

    private final TargetCases cases;
    private final double[] logOdds;
    private final LogisticModel model;

    /** @param end the day after the end of training */
    RollingForecasts(TargetCases cases, LocalDate end) {
        this.cases = cases;
        this.logOdds = new double[cases.size()];
        Arrays.fill(logOdds, Double.NaN);
        for (int years = YEARS; years > 0; years--) {
            LocalDate begin = end.minusYears(years);
            int day = (int) begin.toEpochDay();
            if (cases.countKnown(day) >= FEWEST) {
                forecast(fitted(day), begin, end.minusYears(years - 1L));
            }
        }
        model = fitted((int) end.toEpochDay());
        forecast(model, end, LocalDate.MAX);
    }

    LogisticModel model() {
        return model;
    }

    /** Log-odds of a case before calibration, NaN where none was made. */
    double logOdds(int i) {
        return logOdds[i];
    }

    /** The calibration of forecasts made on a date. */
    Calibration calibration(LocalDate at) {
        int day = (int) at.toEpochDay();
        int count = 0;
        double[] forecasts = new double[cases.size()];
        double[] outcomes = new double[cases.size()];
        double[] weights = new double[cases.size()];
        for (int i = 0; i < cases.size(); i++) {
            if (cases.known(i) <= day && !Double.isNaN(logOdds[i])) {
                forecasts[count] = logOdds[i];
                outcomes[count] = cases.outcome(i);
                weights[count++] = StrictMath.pow(2, -(day - cases.known(i)) / HALF_LIFE);
            }
        }
        return Calibration.of(
                Arrays.copyOf(forecasts, count), Arrays.copyOf(outcomes, count), Arrays.copyOf(weights, count), PRIOR);
    }

    /** Calibrated probabilities of the cases from one date to another; NaN for the others. */
    double[] probabilities(LocalDate from, LocalDate to) {
        double[] probabilities = new double[cases.size()];
        Arrays.fill(probabilities, Double.NaN);
        LocalDate at = LocalDate.MIN;
        Calibration calibration = Calibration.NONE;
        for (int i = 0; i < cases.size(); i++) {
            LocalDate origin = cases.origin(i);
            if (!origin.isBefore(from) && origin.isBefore(to) && !Double.isNaN(logOdds[i])) {
                if (!origin.equals(at)) {
                    at = origin;
                    calibration = calibration(at);
                }
                probabilities[i] = Odds.probability(calibration.logOdds(logOdds[i]));
            }
        }
        return probabilities;
    }

    private LogisticModel fitted(int day) {
        return new LogisticRegression(RIDGE).fit(cases.observations(day));
    }

    private void forecast(LogisticModel made, LocalDate from, LocalDate to) {
        for (int i = 0; i < cases.size(); i++) {
            if (!cases.origin(i).isBefore(from) && cases.origin(i).isBefore(to)) {
                logOdds[i] = made.logOdds(cases.row(i));
            }
        }
    }
}
