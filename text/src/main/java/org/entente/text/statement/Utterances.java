package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.entente.text.language.Word;

/** Makes the public record of what was found. */
final class Utterances {
    private Utterances() {}

    static Utterance of(Page page, Candidate candidate, int depth) {
        List<Span> parts = inOrder(candidate.parts()).stream()
                .map(part -> unmarked(page, part))
                .toList();
        boolean quoted = parts.stream()
                .allMatch(part -> page.quotationAt(part.begin())
                        .filter(quotation -> quotation.inner().equals(part))
                        .isPresent());
        Speaker speaker = candidate.speaker();
        Span span = speaker == null ? null : speaker.span();
        Word head = speaker == null ? null : speaker.head();
        return new Utterance(
                parts.get(0).cover(parts.get(parts.size() - 1)),
                parts,
                candidate.cue(),
                candidate.lemma(),
                candidate.stance(),
                span,
                head,
                candidate.audience(),
                quoted,
                depth);
    }

    /** A whole quotation without its marks. */
    private static Span unmarked(Page page, Span part) {
        return page.quotationAt(part.begin())
                .filter(quotation -> quotation.outer().equals(part))
                .map(Quotation::inner)
                .orElse(part);
    }

    /** The pieces sorted, those that overlap made one. */
    private static List<Span> inOrder(List<Span> parts) {
        List<Span> ordered = new ArrayList<>();
        for (Span part : parts.stream().sorted().toList()) {
            int last = ordered.size() - 1;
            if (last >= 0 && ordered.get(last).overlaps(part)) {
                ordered.set(last, ordered.get(last).cover(part));
            } else {
                ordered.add(part);
            }
        }
        return ordered;
    }
}
