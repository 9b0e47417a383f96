package org.entente.text.statement;

import java.util.List;
import java.util.Objects;
import org.entente.model.Span;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that somebody is said to have said, written, thought or wanted.
 *
 * @param content all of it, without the quotation marks around a whole quotation; where the speaker is named in the
 *     middle ("A," she said, "and B") this covers the naming too
 * @param parts the pieces of the content that are the speaker's, in order, without overlap; one unless interrupted
 * @param cue the reporting word; null when the text names none ("“…” – Kerry", a quotation that goes on)
 * @param cueLemma base form of the cue, empty when there is none
 * @param stance what the speaker does with the content
 * @param speaker the words for the speaker; null when the text names none ("is expected to")
 * @param speakerHead the word to resolve the speaker by: the head of {@code speaker}, or what a "who" stands for
 * @param audience the words for the addressee; null when there is none
 * @param quoted whether the whole content is a direct quotation
 * @param depth 0 for what the text itself reports, 1 for a statement inside a statement, and so on
 */
public record Utterance(
        Span content,
        List<Span> parts,
        @Nullable Span cue,
        String cueLemma,
        Stance stance,
        @Nullable Span speaker,
        @Nullable Word speakerHead,
        @Nullable Span audience,
        boolean quoted,
        int depth) {
    public Utterance {
        Objects.requireNonNull(cueLemma, "cueLemma");
        Objects.requireNonNull(stance, "stance");
        parts = List.copyOf(parts);
        if (parts.isEmpty() || !parts.stream().allMatch(content::contains) || depth < 0) {
            throw new IllegalArgumentException("The parts " + parts + " must lie in the content " + content + ".");
        }
    }
}
