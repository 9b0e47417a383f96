package org.entente.text.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.model.RelationLabel;
import org.jspecify.annotations.Nullable;

/**
 * Why an event was coded as it was.
 *
 * @param event id of the event
 * @param words the words of its evidence, each with its tag and what it hangs on: {@code accused/VBD}, {@code
 *     Iran/NNP dobj of accused}
 * @param frame the line of the codebook that fits: predicate, frame, file and line; null when only the model found it
 * @param labels what the sentence model gave for the pair, the frame's vote included, the likeliest first; empty when the
 *     model was not asked
 * @param nothing the same for "the one does nothing to the other"
 */
public record Explanation(
        String event, List<String> words, @Nullable String frame, List<Score> labels, double nothing) {
    /** A label with its probability in [0, 1]. */
    public record Score(RelationLabel label, double probability) {}

    public Explanation {
        Objects.requireNonNull(event, "event");
        words = List.copyOf(words);
        labels = labels.stream()
                .sorted(Comparator.comparingDouble((Score score) -> -score.probability())
                        .thenComparing(Score::label))
                .toList();
    }
}
