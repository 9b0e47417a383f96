package org.entente.text.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A line of the codebook: what a predicate in a frame means.
 *
 * @param lemma the predicate's lemma
 * @param particles words that must follow it ({@code off} in "break off")
 * @param part verb, noun or adjective
 * @param objects lemmas of which the object's head noun must be one; empty when any will do
 * @param frame where source and target stand
 * @param type PLOVER type; null when only the condition counts, or, without a condition, when it is no event at all
 * @param mode PLOVER mode, null where there is none
 * @param goldstein Goldstein value in [-10, 10]
 * @param condition what it says of a standing state, null where nothing
 * @param place file and line, for explanations
 */
public record Entry(
        String lemma,
        List<String> particles,
        PartOfSpeech part,
        Set<String> objects,
        Frame frame,
        @Nullable EventType type,
        @Nullable String mode,
        double goldstein,
        @Nullable StandingChange condition,
        String place) {
    public Entry {
        Objects.requireNonNull(frame, "frame");
        particles = List.copyOf(particles);
        objects = Set.copyOf(objects);
        if (!(goldstein >= -10 && goldstein <= 10)) {
            throw new IllegalArgumentException("The Goldstein value " + goldstein + " is not in [-10, 10].");
        }
    }

    /** How much the entry asks of the text: the entry that asks most, of those that fit, is taken. */
    public int specificity() {
        return 4 * particles.size()
                + (objects.isEmpty() ? 0 : 4)
                + 2 * frame.required().size();
    }
}
