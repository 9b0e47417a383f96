package org.entente.network.link;

import java.util.List;
import org.entente.network.link.boosting.Boosting;
import org.entente.network.link.boosting.RankingRows;

/**
 * Fits the weights to days that are over, each question asked when only the days before it are known.
 *
 * <p>The first fifth of the days is only remembered. From then on the logit learns from every question it comes by
 * (stochastic gradient steps scaled as by Duchi, Hazan and Singer 2011); the questions of the second half also become
 * the rows the trees learn from. Where there are more questions than are needed, an even sample of them is taken.
 */
final class OutlookFit {
    private static final double STEP = 0.05;
    private static final int LOGIT_QUESTIONS = 16_000;
    private static final int TREE_QUESTIONS = 14_000;
    private static final Boosting TREES = new Boosting(100, 5, 0.12, 5, 0.5, 0.5);

    private final Outlook outlook;
    private final Scoring scoring;
    private final List<LinkDay> days;
    private final int warm;
    private final int late;
    private final RankingRows rows = new RankingRows(Outlook.WIDTH);
    private final double[] squares = new double[Signals.COUNT];

    OutlookFit(Scoring scoring, Outlook outlook, List<LinkDay> days) {
        this.scoring = scoring;
        this.outlook = outlook;
        this.days = days;
        warm = days.size() / 5;
        late = days.size() / 2;
    }

    /** Learns the days and fits. */
    void run() {
        double logitShare = share(warm, late, LOGIT_QUESTIONS);
        double treeShare = share(late, days.size(), TREE_QUESTIONS);
        double due = 0;
        for (int i = 0; i < days.size(); i++) {
            for (LinkQuestion question :
                    i < warm ? List.<LinkQuestion>of() : days.get(i).questions()) {
                due += i < late ? logitShare : treeShare;
                if (due >= 1) {
                    due--;
                    learn(question, i < late);
                }
            }
            scoring.learn(days.get(i));
        }
        if (rows.count() > 0) {
            outlook.trees = TREES.fit(rows);
        }
    }

    private double share(int from, int to, int wanted) {
        int all = days.subList(from, to).stream()
                .mapToInt(day -> day.questions().size())
                .sum();
        return Math.min(1, (double) wanted / Math.max(1, all));
    }

    private void learn(LinkQuestion question, boolean early) {
        if (scoring.search(question)) {
            scoring.weigh(question);
            if (early) {
                outlook.stretch(scoring.rows(), scoring.count());
            }
            step(slopes(question));
            if (!early) {
                keep(question);
            }
        }
    }

    /** Slope of minus the log-likelihood, every answer competing with the candidates that are none. */
    private double[] slopes(LinkQuestion question) {
        int count = scoring.count();
        double top = scoring.logit(scoring.finalists()[0]);
        double[] mass = new double[count];
        double others = 1e-9;
        for (int i = 0; i < count; i++) {
            mass[i] = StrictMath.exp(scoring.logit(i) - top);
            others += question.answeredBy(scoring.entity(i)) ? 0 : mass[i];
        }
        double reciprocals = 0;
        for (int i = 0; i < count; i++) {
            reciprocals += question.answeredBy(scoring.entity(i)) ? 1 / (others + mass[i]) : 0;
        }
        double[] slopes = new double[Signals.COUNT];
        for (int i = 0; i < count; i++) {
            boolean answer = question.answeredBy(scoring.entity(i));
            double own = answer ? mass[i] / (others + mass[i]) - 1 : mass[i] * reciprocals;
            if (answer || own > 1e-5) {
                for (int signal = 0; signal < Signals.COUNT; signal++) {
                    slopes[signal] += own * scoring.rows()[i * Signals.COUNT + signal];
                }
            }
        }
        return slopes;
    }

    private void step(double[] slopes) {
        for (int signal = 0; signal < slopes.length; signal++) {
            squares[signal] += slopes[signal] * slopes[signal];
            if (squares[signal] > 0) {
                outlook.weights[signal] -= (float) (STEP * slopes[signal] / StrictMath.sqrt(squares[signal]));
            }
        }
    }

    private void keep(LinkQuestion question) {
        scoring.score();
        int[] best = scoring.finalists();
        boolean any = false;
        for (int candidate : best) {
            any |= question.answeredBy(scoring.entity(candidate));
        }
        if (!any) {
            return;
        }
        rows.question();
        for (int rank = 0; rank < best.length; rank++) {
            int candidate = best[rank];
            rows.row(
                    scoring.cells(candidate, rank),
                    scoring.logit(candidate),
                    question.answeredBy(scoring.entity(candidate)));
        }
    }
}
