package org.entente.text.statement;

import java.util.List;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * A statement as first found in one sentence, before quotations are joined to it.
 *
 * @param parse the cue's sentence
 * @param cue null for a cue that is no word of the sentence
 */
record Candidate(
        Parse parse,
        Span content,
        List<Span> parts,
        @Nullable Span cue,
        String lemma,
        Stance stance,
        @Nullable Speaker speaker,
        @Nullable Span audience) {
    Candidate {
        parts = List.copyOf(parts);
    }

    static Candidate of(
            Parse parse,
            Span content,
            Word cue,
            String lemma,
            Stance stance,
            @Nullable Speaker speaker,
            @Nullable Span audience) {
        return new Candidate(parse, content, List.of(content), cue.span(), lemma, stance, speaker, audience);
    }

    Candidate with(Span otherContent, List<Span> otherParts) {
        return new Candidate(parse, otherContent, otherParts, cue, lemma, stance, speaker, audience);
    }

    /** Whether the cue lies in a stretch. */
    boolean saidIn(Span stretch) {
        return cue != null && stretch.contains(cue);
    }
}
