package org.entente.text.coding;

import java.util.List;
import org.entente.model.Event;
import org.entente.model.RelationLabel;

/** What the sentence model and the frames together give for one source and one target. */
final class Vote {
    /** What a frame adds to the log of its label's odds, times its confidence; fitted on our own sentences. */
    private static final double FRAME_WEIGHT = 3.5;

    private static final int NOTHING = RelationLabel.values().length;

    private final double[] shares;

    /**
     * @param model probabilities of the labels in the model's order, then of nothing
     * @param frames the events that the frames found between the two
     */
    Vote(double[] model, List<Event> frames) {
        shares = model.clone();
        for (Event event : frames) {
            shares[label(event).place()] *= Math.exp(FRAME_WEIGHT * event.confidence());
        }
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int place = 0; place < shares.length; place++) {
            shares[place] /= sum;
        }
    }

    /** The label that an event counts as. */
    static RelationLabel label(Event event) {
        return RelationLabel.of(event.type(), event.factuality());
    }

    double probability(RelationLabel label) {
        return shares[label.place()];
    }

    /** Probability that the source does nothing to the target. */
    double nothing() {
        return shares[NOTHING];
    }

    /** The likeliest label, leaving nothing aside. */
    RelationLabel best() {
        RelationLabel best = RelationLabel.AGREE;
        for (RelationLabel label : RelationLabel.values()) {
            best = probability(label) > probability(best) ? label : best;
        }
        return best;
    }
}
