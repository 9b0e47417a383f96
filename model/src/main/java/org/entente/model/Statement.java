package org.entente.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that someone is said to have said.
 *
 * @param id stable within the document
 * @param document id of the document
 * @param sentence index of the sentence that holds the content's begin
 * @param content what is said, without the quotation marks
 * @param text the text of {@code content}
 * @param cue the words that attribute it ("stated", "according to"), null when a quotation stands alone
 * @param speaker who says it, null when the text does not tell
 * @param speakerText the words naming the speaker as they stand, null when there are none
 * @param audience to whom, null when the text does not tell
 * @param quoted whether the content stands in quotation marks
 * @param factuality how the speaker presents the content: denied for "has had no contact", conditional for "if …"
 * @param date when it was said, null when nothing dates it
 * @param timing a date given only by another statement or event ("three hours after"), null where there is none
 */
public record Statement(
        String id,
        String document,
        int sentence,
        Span content,
        String text,
        @Nullable Span cue,
        @Nullable Mention speaker,
        @Nullable Span speakerText,
        @Nullable Mention audience,
        boolean quoted,
        Factuality factuality,
        @Nullable DateInterval date,
        @Nullable Timing timing) {
    public Statement {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(factuality, "factuality");
    }
}
