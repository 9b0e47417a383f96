package org.entente.network.balance;

/**
 * Eigenvalues of a symmetric tridiagonal matrix by the QL method with implicit shifts (Bowdler, Martin, Reinsch and
 * Wilkinson 1968, Numerische Mathematik 11). Time O(m² + m² rows) for m rows of the matrix.
 */
final class Tridiagonal {
    private static final int MOST_TURNS = 60;
    private static final double PRECISION = 0x1p-52;

    private final double[] diagonal;
    private final double[] beside;
    private final double[][] turned;

    private Tridiagonal(double[] diagonal, double[] beside, double[][] turned) {
        this.diagonal = diagonal;
        this.beside = beside;
        this.turned = turned;
    }

    /**
     * Eigenvalues, unordered.
     *
     * @param diagonal m values, overwritten by the eigenvalues
     * @param beside m values, of which the first m - 1 stand beside the diagonal and the last is not used; overwritten
     * @param turned rows of length m that are multiplied by the matrix of eigenvectors: the first unit vector becomes
     *     the eigenvectors' first components
     */
    static void solve(double[] diagonal, double[] beside, double[]... turned) {
        new Tridiagonal(diagonal, beside, turned).solve();
    }

    private void solve() {
        beside[beside.length - 1] = 0;
        for (int row = 0; row < diagonal.length; row++) {
            int turn = 0;
            for (int end = split(row); end != row; end = split(row)) {
                if (++turn > MOST_TURNS) {
                    throw new ArithmeticException("No eigenvalue was found in " + MOST_TURNS + " turns.");
                }
                sweep(row, end);
            }
        }
    }

    /** The first row from this one on that nothing couples to its successor. */
    private int split(int row) {
        int end = row;
        while (end < diagonal.length - 1
                && Math.abs(beside[end]) > PRECISION * (Math.abs(diagonal[end]) + Math.abs(diagonal[end + 1]))) {
            end++;
        }
        return end;
    }

    private void sweep(int row, int end) {
        double half = (diagonal[row + 1] - diagonal[row]) / (2 * beside[row]);
        double root = StrictMath.hypot(half, 1);
        double shift = diagonal[row] - beside[row] / (half + Math.copySign(root, half));
        double sine = 1;
        double cosine = 1;
        double carried = 0;
        double bulge = diagonal[end] - shift;
        for (int i = end - 1; i >= row; i--) {
            double far = sine * beside[i];
            double near = cosine * beside[i];
            double length = StrictMath.hypot(far, bulge);
            beside[i + 1] = length;
            if (length == 0) {
                diagonal[i + 1] -= carried;
                beside[end] = 0;
                return;
            }
            sine = far / length;
            cosine = bulge / length;
            double rest = diagonal[i + 1] - carried;
            double spread = (diagonal[i] - rest) * sine + 2 * cosine * near;
            carried = sine * spread;
            diagonal[i + 1] = rest + carried;
            bulge = cosine * spread - near;
            turn(i, sine, cosine);
        }
        diagonal[row] -= carried;
        beside[row] = bulge;
        beside[end] = 0;
    }

    private void turn(int column, double sine, double cosine) {
        for (double[] row : turned) {
            double right = row[column + 1];
            row[column + 1] = sine * row[column] + cosine * right;
            row[column] = cosine * row[column] - sine * right;
        }
    }
}
