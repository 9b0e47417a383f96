package org.entente.text.evaluation;

import java.util.Objects;

/**
 * One item of an evaluation file.
 *
 * @param gold what people said
 * @param predicted what the reader said; {@code -} for nothing
 * @param confidence the reader's own, in [0, 1]
 */
public record Prediction(String id, String gold, String predicted, double confidence) {
    public Prediction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(gold, "gold");
        Objects.requireNonNull(predicted, "predicted");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("The confidence " + confidence + " is not in [0, 1].");
        }
    }

    public boolean right() {
        return gold.equals(predicted);
    }
}
