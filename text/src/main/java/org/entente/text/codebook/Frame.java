package org.entente.text.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a predicate's source and target stand.
 *
 * @param source slots to look for the source in, the first that holds an actor wins
 * @param target slots to look for the target in; empty for an act that has none
 * @param reciprocal whether both do it to each other
 */
public record Frame(List<Slot> source, List<Slot> target, boolean reciprocal) {
    public Frame {
        source = List.copyOf(source);
        target = List.copyOf(target);
        if (source.isEmpty()) {
            throw new IllegalArgumentException("A frame needs at least one slot for the source.");
        }
    }

    /** Reads {@code subj>dobj|on!} or, for what both do to each other, {@code subj<>with}. */
    public static Frame parse(String text) {
        boolean reciprocal = text.contains("<>");
        String[] sides = text.split(reciprocal ? "<>" : ">", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("\"" + text + "\" is not a frame such as \"subj>dobj\".");
        }
        return new Frame(slots(sides[0]), slots(sides[1]), reciprocal);
    }

    private static List<Slot> slots(String side) {
        return Arrays.stream(side.split("\\|", -1))
                .filter(slot -> !slot.isEmpty())
                .map(Slot::parse)
                .toList();
    }

    /** As it stands in the codebook: {@code subj>dobj|on!}. */
    @Override
    public String toString() {
        return written(source) + (reciprocal ? "<>" : ">") + written(target);
    }

    private static String written(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.name() + (slot.required() ? "!" : ""))
                .collect(Collectors.joining("|"));
    }

    /** The slots that must be filled for the frame to fit. */
    public List<Slot> required() {
        return Stream.concat(source.stream(), target.stream())
                .filter(Slot::required)
                .toList();
    }
}
