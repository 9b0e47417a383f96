package org.entente.network.link;

import java.util.Arrays;
import java.util.List;
import org.entente.network.link.boosting.Boosting;
import org.entente.network.link.boosting.RankingRows;

/** Forecasts links by what is remembered and weights fitted to the past. */
public final class OutlookForecaster implements LinkForecaster {
    private static final double STEP = 0.05;
    private static final int LOGIT_QUESTIONS = 40_000;
    private static final int TREE_QUESTIONS = 20_000;

    private final LinkMemory memory;
    private final Candidates candidates;
    private final Signals signals;
    private final Outlook outlook = new Outlook();
    private final float[] squares = new float[Signals.COUNT];
    private float[] scores = new float[512];

    public OutlookForecaster(EntityTraits traits, int relations) {
        memory = new LinkMemory(traits, relations);
        candidates = new Candidates(memory);
        signals = new Signals(memory, candidates);
    }

    /** Learns the days and fits the weights to them. */
    public void fit(List<LinkDay> days) {
        int warm = days.size() / 5;
        int late = days.size() / 2;
        int logitAll = 0;
        int treeAll = 0;
        for (int i = warm; i < days.size(); i++) {
            int size = days.get(i).questions().size();
            logitAll += i < late ? size : 0;
            treeAll += i < late ? 0 : size;
        }
        double logitShare = Math.min(1, (double) LOGIT_QUESTIONS / Math.max(1, logitAll));
        double treeShare = Math.min(1, (double) TREE_QUESTIONS / Math.max(1, treeAll));
        RankingRows rows = new RankingRows(Outlook.WIDTH);
        double due = 0;
        for (int i = 0; i < days.size(); i++) {
            if (i >= warm) {
                for (LinkQuestion question : days.get(i).questions()) {
                    due += i < late ? logitShare : treeShare;
                    if (due >= 1) {
                        due--;
                        if (prepare(question)) {
                            logit(question, i < late);
                            if (i >= late) {
                                store(question, rows);
                            }
                        }
                    }
                }
            }
            learn(days.get(i));
        }
        if (rows.count() > 0) {
            outlook.trees = new Boosting(100, 5, 0.12, 5, 0.5, 0.5).fit(rows);
        }
    }

    private boolean prepare(LinkQuestion question) {
        candidates.search(question);
        int count = candidates.count();
        for (int i = 0; i < count; i++) {
            if (question.answeredBy(candidates.entity(i))) {
                signals.compute(question);
                score(count);
                return true;
            }
        }
        return false;
    }

    private void score(int count) {
        if (scores.length < count) {
            scores = new float[count * 2];
        }
        for (int i = 0; i < count; i++) {
            scores[i] = outlook.score(signals.rows(), i);
        }
    }

    private void logit(LinkQuestion question, boolean ranges) {
        int count = candidates.count();
        float[] rows = signals.rows();
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            top = Math.max(top, scores[i]);
        }
        double[] mass = new double[count];
        double others = 1e-9;
        for (int i = 0; i < count; i++) {
            mass[i] = StrictMath.exp(scores[i] - top);
            others += question.answeredBy(candidates.entity(i)) ? 0 : mass[i];
        }
        double first = 0;
        for (int i = 0; i < count; i++) {
            if (question.answeredBy(candidates.entity(i))) {
                first += 1 / (others + mass[i]);
            }
        }
        double[] slope = new double[Signals.COUNT];
        for (int i = 0; i < count; i++) {
            double own = question.answeredBy(candidates.entity(i)) ? mass[i] / (others + mass[i]) - 1 : mass[i] * first;
            if (Math.abs(own) < 1e-5 && !ranges) {
                continue;
            }
            int offset = i * Signals.COUNT;
            for (int f = 0; f < Signals.COUNT; f++) {
                slope[f] += own * rows[offset + f];
                if (ranges) {
                    outlook.least[f] = Math.min(outlook.least[f], rows[offset + f]);
                    outlook.greatest[f] = Math.max(outlook.greatest[f], rows[offset + f]);
                }
            }
        }
        for (int f = 0; f < Signals.COUNT; f++) {
            squares[f] += (float) (slope[f] * slope[f]);
            if (squares[f] > 0) {
                outlook.weights[f] -= (float) (STEP * slope[f] / StrictMath.sqrt(squares[f]));
            }
        }
        outlook.least[Signals.COUNT] = -10;
    }

    private void store(LinkQuestion question, RankingRows rows) {
        int count = candidates.count();
        score(count);
        int[] best = Outlook.finalists(scores, count);
        byte[] cells = new byte[Outlook.WIDTH];
        boolean started = false;
        boolean any = false;
        for (int rank = 0; rank < best.length; rank++) {
            any |= question.answeredBy(candidates.entity(best[rank]));
        }
        if (!any) {
            return;
        }
        for (int rank = 0; rank < best.length; rank++) {
            int candidate = best[rank];
            boolean answer = question.answeredBy(candidates.entity(candidate));
            if (!started) {
                rows.question();
                started = true;
            }
            outlook.cells(signals.rows(), candidate, scores[candidate] - scores[best[0]], rank, cells);
            rows.row(cells, scores[candidate], answer);
        }
    }

    @Override
    public void learn(LinkDay day) {
        memory.learn(day);
        candidates.forget();
        signals.forget();
    }

    @Override
    public ScoredCandidates forecast(LinkQuestion question) {
        candidates.search(question);
        int count = candidates.count();
        signals.compute(question);
        score(count);
        double[] finals = new double[count];
        Arrays.setAll(finals, i -> scores[i] - 100.0);
        int[] best = Outlook.finalists(scores, count);
        byte[] cells = new byte[Outlook.WIDTH];
        for (int rank = 0; rank < best.length; rank++) {
            int candidate = best[rank];
            outlook.cells(signals.rows(), candidate, scores[candidate] - scores[best[0]], rank, cells);
            finals[candidate] = scores[candidate] + outlook.trees.score(cells, 0);
        }
        int[] entities = new int[count];
        Arrays.setAll(entities, candidates::entity);
        return new ScoredCandidates(entities, finals);
    }
}
