package org.entente.network.link.boosting;

/** Grows one tree level by level; of two children only the smaller is summed up, the other is the difference. */
final class TreeGrowth {
    private static final int STRIDE = 2 * Boosting.BINS;

    private final Boosting settings;
    private final byte[] cells;
    private final int width;
    private final float[] slopes;
    private final float[] curvatures;
    private final int[] features;
    private final int[] splitFeatures;
    private final byte[] limits;
    private final float[] values;
    private final float[][] sums;
    private final int[] begins;
    private final int[] ends;

    TreeGrowth(Boosting settings, RankingRows rows, float[] slopes, float[] curvatures, int[] features) {
        this.settings = settings;
        this.slopes = slopes;
        this.curvatures = curvatures;
        this.features = features;
        cells = rows.cells();
        width = rows.width();
        int inner = (1 << settings.depth()) - 1;
        splitFeatures = new int[inner];
        limits = new byte[inner];
        values = new float[2 * inner + 1];
        sums = new float[2 * inner + 1][];
        begins = new int[2 * inner + 1];
        ends = new int[2 * inner + 1];
    }

    /** @param rows the rows to learn from; their order is lost */
    Tree grow(int[] rows) {
        ends[0] = rows.length;
        sums[0] = sum(rows, 0, rows.length);
        values[0] = value(sums[0]);
        for (int node = 0; node < splitFeatures.length; node++) {
            split(node, rows);
        }
        return new Tree(splitFeatures, limits, values);
    }

    private float[] sum(int[] rows, int from, int to) {
        float[] sum = new float[features.length * STRIDE];
        for (int i = from; i < to; i++) {
            int row = rows[i];
            int offset = row * width;
            float slope = slopes[row];
            float curvature = curvatures[row];
            int base = 0;
            for (int feature : features) {
                int place = base + 2 * cells[offset + feature];
                sum[place] += slope;
                sum[place + 1] += curvature;
                base += STRIDE;
            }
        }
        return sum;
    }

    private void split(int node, int[] rows) {
        int left = 2 * node + 1;
        int right = left + 1;
        int found = best(sums[node]);
        if (found < 0) {
            limits[node] = Byte.MAX_VALUE;
            splitFeatures[node] = features[0];
            begins[left] = begins[node];
            ends[left] = ends[node];
            begins[right] = ends[node];
            ends[right] = ends[node];
            sums[left] = sums[node];
            sums[right] = new float[sums[node].length];
            values[left] = values[node];
            values[right] = values[node];
            sums[node] = new float[0];
            return;
        }
        splitFeatures[node] = features[found / Boosting.BINS];
        limits[node] = (byte) (found % Boosting.BINS);
        int middle = partition(rows, begins[node], ends[node], splitFeatures[node], limits[node]);
        begins[left] = begins[node];
        ends[left] = middle;
        begins[right] = middle;
        ends[right] = ends[node];
        boolean leaves = left >= splitFeatures.length;
        int small = middle - begins[left] < ends[right] - middle ? left : right;
        int large = small == left ? right : left;
        if (leaves) {
            leaf(left, rows);
            leaf(right, rows);
        } else {
            sums[small] = sum(rows, begins[small], ends[small]);
            float[] rest = sums[node];
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= sums[small][i];
            }
            sums[large] = rest;
            values[left] = value(sums[left]);
            values[right] = value(sums[right]);
        }
        sums[node] = new float[0];
    }

    private void leaf(int node, int[] rows) {
        double slope = 0;
        double curvature = 0;
        for (int i = begins[node]; i < ends[node]; i++) {
            slope += slopes[rows[i]];
            curvature += curvatures[rows[i]];
        }
        values[node] = value(slope, curvature);
    }

    private float value(float[] sum) {
        double slope = 0;
        double curvature = 0;
        for (int bin = 0; bin < STRIDE; bin += 2) {
            slope += sum[bin];
            curvature += sum[bin + 1];
        }
        return value(slope, curvature);
    }

    private float value(double slope, double curvature) {
        return (float) (-settings.rate() * slope / (curvature + settings.shrinkage()));
    }

    /** The best feature and limit as one number, -1 when no split gains anything. */
    private int best(float[] sum) {
        double allSlope = 0;
        double allCurvature = 0;
        for (int bin = 0; bin < STRIDE && sum.length > 0; bin += 2) {
            allSlope += sum[bin];
            allCurvature += sum[bin + 1];
        }
        double whole = gain(allSlope, allCurvature);
        double most = 1e-3;
        int best = -1;
        for (int feature = 0; feature * STRIDE < sum.length; feature++) {
            double slope = 0;
            double curvature = 0;
            for (int bin = 0; bin < Boosting.BINS - 1; bin++) {
                slope += sum[feature * STRIDE + 2 * bin];
                curvature += sum[feature * STRIDE + 2 * bin + 1];
                if (curvature < 1 || allCurvature - curvature < 1) {
                    continue;
                }
                double gain = gain(slope, curvature) + gain(allSlope - slope, allCurvature - curvature) - whole;
                if (gain > most) {
                    most = gain;
                    best = feature * Boosting.BINS + bin;
                }
            }
        }
        return best;
    }

    private double gain(double slope, double curvature) {
        return slope * slope / (curvature + settings.shrinkage());
    }

    private int partition(int[] rows, int from, int to, int feature, byte limit) {
        int[] later = new int[to - from];
        int kept = from;
        int moved = 0;
        for (int i = from; i < to; i++) {
            if (cells[rows[i] * width + feature] > limit) {
                later[moved++] = rows[i];
            } else {
                rows[kept++] = rows[i];
            }
        }
        System.arraycopy(later, 0, rows, kept, moved);
        return kept;
    }
}
