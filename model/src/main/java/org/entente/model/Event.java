package org.entente.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, when, according to whom.
 *
 * @param id stable: the same text coded by the same coder gives the same id
 * @param document id of the document
 * @param sentence index of the sentence in the document
 * @param span the evidence: the stretch of text the event was read from
 * @param evidence the text of {@code span}
 * @param date when it happened, null when nothing dates it
 * @param source who acts
 * @param target who is acted on, null when there is none
 * @param type PLOVER type
 * @param mode PLOVER mode or one of the codebook's own, null where there is none
 * @param goldstein Goldstein value in [-10, 10] (Goldstein 1992)
 * @param factuality as a fact, or as something less
 * @param attribution who says so, null for the document's own voice
 * @param confidence the coder's own, in [0, 1]
 * @param coder name and version of the coder
 */
public record Event(
        String id,
        String document,
        int sentence,
        Span span,
        String evidence,
        @Nullable DateInterval date,
        Mention source,
        @Nullable Mention target,
        EventType type,
        @Nullable String mode,
        double goldstein,
        Factuality factuality,
        @Nullable Attribution attribution,
        double confidence,
        String coder) {
    public Event {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(factuality, "factuality");
        if (!(goldstein >= -10 && goldstein <= 10)) {
            throw new IllegalArgumentException("The Goldstein value " + goldstein + " is not in [-10, 10].");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("The confidence " + confidence + " is not in [0, 1].");
        }
    }

    public Quad quad() {
        return type.quad();
    }

    /** The same, said to hold in another way and by somebody else; by nobody where the text itself says it. */
    public Event told(Factuality as, @Nullable Attribution by) {
        return new Event(
                id,
                document,
                sentence,
                span,
                evidence,
                date,
                source,
                target,
                type,
                mode,
                goldstein,
                as,
                by,
                confidence,
                coder);
    }

    /**
     * The same, with another confidence.
     *
     * @param sure in [0, 1]
     */
    public Event withConfidence(double sure) {
        return new Event(
                id,
                document,
                sentence,
                span,
                evidence,
                date,
                source,
                target,
                type,
                mode,
                goldstein,
                factuality,
                attribution,
                sure,
                coder);
    }
}
