package org.entente.network.link.boosting;

import java.util.Arrays;

/**
 * Candidates of many questions to learn a ranking from: a row of small numbers for each, its score so far, and whether
 * it was the answer.
 */
public final class RankingRows {
    private final int width;
    private byte[] cells;
    private float[] scores;
    private boolean[] answers;
    private int[] starts = new int[1024];
    private int rows;
    private int questions;

    /** @param width numbers in a row, each in [0, 64) */
    public RankingRows(int width) {
        this.width = width;
        cells = new byte[1024 * width];
        scores = new float[1024];
        answers = new boolean[1024];
    }

    /** Begins the next question; rows added from here on are its candidates. */
    public void question() {
        if (questions + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[questions++] = rows;
        starts[questions] = rows;
    }

    /** Adds a candidate to the question begun last. */
    public void row(byte[] cellsOfRow, float score, boolean answer) {
        if (rows == scores.length) {
            int size = rows + rows / 2;
            cells = Arrays.copyOf(cells, size * width);
            scores = Arrays.copyOf(scores, size);
            answers = Arrays.copyOf(answers, size);
        }
        System.arraycopy(cellsOfRow, 0, cells, rows * width, width);
        scores[rows] = score;
        answers[rows] = answer;
        starts[questions] = ++rows;
    }

    int width() {
        return width;
    }

    /** How many rows there are. */
    public int count() {
        return rows;
    }

    int questions() {
        return questions;
    }

    int start(int question) {
        return starts[question];
    }

    byte[] cells() {
        return cells;
    }

    float score(int row) {
        return scores[row];
    }

    boolean answer(int row) {
        return answers[row];
    }
}
