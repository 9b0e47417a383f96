package org.entente.store.correction;

import java.util.List;
import java.util.Objects;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * All corrections of one event, in their order, those that are undone among them: where a thread lands in a coding must
 * not depend on what is undone just now.
 *
 * @param key names it
 * @param corrections at least one, each with a subject
 */
record EventThread(String key, List<Correction> corrections) {
    EventThread {
        corrections = List.copyOf(corrections);
    }

    List<Correction> standing() {
        return corrections.stream().filter(Correction::standing).toList();
    }

    /** Its subjects, the latest first. */
    List<Event> subjects() {
        List<Event> subjects = corrections.stream()
                .map(correction -> subject(correction).event())
                .toList();
        return subjects.stream()
                .sorted((one, other) -> Integer.compare(subjects.lastIndexOf(other), subjects.lastIndexOf(one)))
                .distinct()
                .toList();
    }

    /** Whether the event is one that a person added. */
    boolean added() {
        return corrections.get(0).change() instanceof Change.Add;
    }

    /** What had coded the document when the thread began. */
    String coder() {
        return subject(corrections.get(0)).coder();
    }

    /** The event as it was when last corrected, for a coding that has it no longer; null when nothing keeps it. */
    @Nullable
    Event kept() {
        List<Correction> standing = standing();
        if (standing.isEmpty() || (added() && corrections.get(0).undone())) {
            return null;
        }
        return subject(standing.get(standing.size() - 1)).event();
    }

    private static Subject subject(Correction correction) {
        return Objects.requireNonNull(correction.subject(), "subject");
    }
}
