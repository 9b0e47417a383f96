package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Span;

/** What a speaker reports inside a quotation lies inside it too, whatever a parse across its marks says. */
final class SpokenWords {
    private SpokenWords() {}

    static List<Candidate> within(Page page, List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Span cue = candidate.cue();
            Optional<Quotation> around = cue == null ? Optional.empty() : page.quotationAt(cue.begin());
            if (around.isEmpty()) {
                kept.add(candidate);
            } else {
                clipped(candidate, around.get().inner()).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private static Optional<Candidate> clipped(Candidate candidate, Span quotation) {
        List<Span> parts = candidate.parts().stream()
                .filter(quotation::overlaps)
                .map(part -> new Span(Math.max(part.begin(), quotation.begin()), Math.min(part.end(), quotation.end())))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(candidate.with(parts.get(0).cover(parts.get(parts.size() - 1)), parts));
    }
}
