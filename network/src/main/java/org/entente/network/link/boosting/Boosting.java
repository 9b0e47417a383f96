package org.entente.network.link.boosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Grows trees that raise the likelihood of the answers among their questions' candidates (gradient boosting, Friedman
 * 2001, with the loss of a conditional logit).
 *
 * @param trees how many
 * @param depth branches from root to leaf
 * @param rate share of each tree that is taken
 * @param shrinkage added to the curvature in every leaf
 * @param questionShare share of the questions each tree sees
 * @param featureShare share of the numbers each tree may ask for
 */
public record Boosting(int trees, int depth, double rate, double shrinkage, double questionShare, double featureShare) {
    static final int BINS = 64;

    /** Learns from rows; the same rows give the same trees. */
    public BoostedTrees fit(RankingRows rows) {
        float[] scores = new float[rows.count()];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = rows.score(row);
        }
        float[] slopes = new float[scores.length];
        float[] curvatures = new float[scores.length];
        List<Tree> grown = new ArrayList<>();
        Random random = new Random(1);
        int[] chosen = new int[scores.length];
        for (int i = 0; i < trees; i++) {
            int size = 0;
            for (int question = 0; question < rows.questions(); question++) {
                if (random.nextDouble() < questionShare) {
                    slopes(rows, question, scores, slopes, curvatures);
                    for (int row = rows.start(question); row < rows.start(question + 1); row++) {
                        chosen[size++] = row;
                    }
                }
            }
            int[] features = features(rows.width(), random);
            Tree tree = new TreeGrowth(this, rows, slopes, curvatures, features).grow(Arrays.copyOf(chosen, size));
            grown.add(tree);
            for (int row = 0; row < scores.length; row++) {
                scores[row] += tree.value(rows.cells(), row * rows.width());
            }
        }
        return new BoostedTrees(grown);
    }

    private int[] features(int width, Random random) {
        int[] all = new int[width];
        for (int i = 0; i < width; i++) {
            int other = random.nextInt(i + 1);
            all[i] = all[other];
            all[other] = i;
        }
        int[] some = Arrays.copyOf(all, Math.max(1, (int) (width * featureShare)));
        Arrays.sort(some);
        return some;
    }

    /** Of minus the log-likelihood; each answer competes with the candidates that are none. */
    private static void slopes(RankingRows rows, int question, float[] scores, float[] slopes, float[] curvatures) {
        int from = rows.start(question);
        int to = rows.start(question + 1);
        float top = Float.NEGATIVE_INFINITY;
        for (int row = from; row < to; row++) {
            top = Math.max(top, scores[row]);
        }
        double others = 1e-9;
        for (int row = from; row < to; row++) {
            slopes[row] = (float) StrictMath.exp(scores[row] - top);
            others += rows.answer(row) ? 0 : slopes[row];
        }
        double first = 0;
        double second = 0;
        for (int row = from; row < to; row++) {
            if (rows.answer(row)) {
                double share = slopes[row] / (others + slopes[row]);
                first += 1 / (others + slopes[row]);
                second += 1 / ((others + slopes[row]) * (others + slopes[row]));
                slopes[row] = (float) (share - 1);
                curvatures[row] = (float) (share * (1 - share));
            }
        }
        for (int row = from; row < to; row++) {
            if (!rows.answer(row)) {
                double mass = slopes[row];
                slopes[row] = (float) (mass * first);
                curvatures[row] = (float) (mass * first - mass * mass * second);
            }
        }
    }
}
