package org.entente.network.balance.frustration.cover;

/**
 * Gaussian elimination of a square sparse matrix, in the order of Markowitz (1957): always by the entry that is not too
 * small in its row and fills in least.
 */
final class Elimination {
    private static final double SHARE_OF_LARGEST = 0.05;
    private static final double SMALLEST = 1e-8;
    private static final int CANDIDATES = 4;

    private final int size;
    private final Sparse[] rows;
    private final Sparse[] columns;
    private final Buckets rowsByCount;
    private final Buckets columnsByCount;
    private final double[] work;
    private final int[] mark;
    /** What is above the diagonal of each column: pivot rows and values. */
    final Sparse[] upper;
    /** What each pivot row is subtracted from, and how often. */
    final Sparse[] lower;

    final int[] pivotRow;
    final int[] pivotColumn;
    final double[] pivot;
    /** How many pivots were found; fewer than the size if the matrix is singular. */
    int done;

    private int stamp;
    private int bestRow;
    private int bestColumn;

    /** @param columns of the matrix; their indices are rows 0 to size - 1 */
    Elimination(Sparse[] columns) {
        this.size = columns.length;
        this.columns = new Sparse[size];
        rows = new Sparse[size];
        upper = new Sparse[size];
        lower = new Sparse[size];
        pivotRow = new int[size];
        pivotColumn = new int[size];
        pivot = new double[size];
        work = new double[size];
        mark = new int[size];
        rowsByCount = new Buckets(size, size);
        columnsByCount = new Buckets(size, size);
        for (int i = 0; i < size; i++) {
            rows[i] = new Sparse(8);
            upper[i] = new Sparse(4);
        }
        for (int j = 0; j < size; j++) {
            this.columns[j] = new Sparse(columns[j].size);
            for (int p = 0; p < columns[j].size; p++) {
                rows[columns[j].index[p]].add(j, columns[j].value[p]);
                this.columns[j].add(columns[j].index[p], 0);
            }
        }
        for (int i = 0; i < size; i++) {
            rowsByCount.put(i, rows[i].size);
            columnsByCount.put(i, this.columns[i].size);
        }
        run();
    }

    private void run() {
        while (done < size && choose()) {
            eliminate(bestRow, bestColumn);
        }
    }

    private boolean choose() {
        bestRow = -1;
        long best = Long.MAX_VALUE;
        int looked = 0;
        for (int count = 1; count <= size && looked < CANDIDATES; count++) {
            if (best <= (long) (count - 1) * (count - 1)) {
                break;
            }
            for (int j = columnsByCount.first(count); j >= 0 && looked < CANDIDATES; j = columnsByCount.after(j)) {
                long found = inColumn(j, best);
                looked += found < best || count > 1 ? 1 : 0;
                best = Math.min(best, found);
                if (best == 0) {
                    return true;
                }
            }
            for (int i = rowsByCount.first(count); i >= 0 && looked < CANDIDATES; i = rowsByCount.after(i)) {
                long found = inRow(i, best);
                looked += found < best || count > 1 ? 1 : 0;
                best = Math.min(best, found);
                if (best == 0) {
                    return true;
                }
            }
        }
        return bestRow >= 0 || anything();
    }

    private long inColumn(int column, long best) {
        long found = best;
        for (int p = 0; p < columns[column].size; p++) {
            int row = columns[column].index[p];
            long fill = (long) (rows[row].size - 1) * (columns[column].size - 1);
            if (fill < found && large(rows[row], rows[row].value[rows[row].place(column)])) {
                found = fill;
                bestRow = row;
                bestColumn = column;
            }
        }
        return found;
    }

    private long inRow(int row, long best) {
        long found = best;
        for (int p = 0; p < rows[row].size; p++) {
            int column = rows[row].index[p];
            long fill = (long) (rows[row].size - 1) * (columns[column].size - 1);
            if (fill < found && large(rows[row], rows[row].value[p])) {
                found = fill;
                bestRow = row;
                bestColumn = column;
            }
        }
        return found;
    }

    /** When the few candidates were too small: whatever can be a pivot. */
    private boolean anything() {
        for (int count = 1; count <= size; count++) {
            for (int i = rowsByCount.first(count); i >= 0; i = rowsByCount.after(i)) {
                inRow(i, Long.MAX_VALUE);
                if (bestRow >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean large(Sparse row, double value) {
        double largest = 0;
        for (int p = 0; p < row.size; p++) {
            largest = Math.max(largest, Math.abs(row.value[p]));
        }
        return Math.abs(value) >= Math.max(SMALLEST, SHARE_OF_LARGEST * largest);
    }

    private void eliminate(int row, int column) {
        Sparse line = rows[row];
        double value = line.value[line.place(column)];
        Sparse multipliers = new Sparse(columns[column].size);
        for (int p = 0; p < line.size; p++) {
            work[line.index[p]] = line.value[p];
        }
        for (int p = 0; p < columns[column].size; p++) {
            int other = columns[column].index[p];
            if (other != row) {
                int place = rows[other].place(column);
                double multiplier = rows[other].value[place] / value;
                rows[other].removeAt(place);
                multipliers.add(other, multiplier);
                subtract(other, line, column, multiplier);
                rowsByCount.put(other, rows[other].size);
            }
        }
        for (int p = 0; p < line.size; p++) {
            int j = line.index[p];
            work[j] = 0;
            if (j != column) {
                columns[j].removeAt(columns[j].place(row));
                columnsByCount.put(j, columns[j].size);
                upper[j].add(row, line.value[p]);
            }
        }
        lower[done] = multipliers;
        pivotRow[done] = row;
        pivotColumn[done] = column;
        pivot[done] = value;
        rowsByCount.remove(row);
        columnsByCount.remove(column);
        done++;
    }

    private void subtract(int target, Sparse line, int column, double multiplier) {
        Sparse row = rows[target];
        stamp++;
        for (int p = row.size - 1; p >= 0; p--) {
            int j = row.index[p];
            mark[j] = stamp;
            if (work[j] != 0) {
                row.value[p] -= multiplier * work[j];
                if (Math.abs(row.value[p]) < 1e-13) {
                    row.removeAt(p);
                    columns[j].removeAt(columns[j].place(target));
                    columnsByCount.put(j, columns[j].size);
                }
            }
        }
        for (int p = 0; p < line.size; p++) {
            int j = line.index[p];
            if (j != column && mark[j] != stamp) {
                row.add(j, -multiplier * line.value[p]);
                columns[j].add(target, 0);
                columnsByCount.put(j, columns[j].size);
            }
        }
    }
}
