package org.entente.text.evaluation;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** A sentence whose source and target were marked, or one of them; the first of several marks of a kind counts. */
record MarkedText(
        String text, @Nullable Span source, @Nullable Span target) {
    private static final Pattern MARK = Pattern.compile("</?[st]>");

    /** @param error makes what is thrown of a message when both marks are missing */
    static MarkedText of(String marked, Function<String, IllegalArgumentException> error) {
        StringBuilder text = new StringBuilder();
        int[] begins = {-1, -1};
        @Nullable Span[] spans = new Span[2];
        int last = 0;
        Matcher matcher = MARK.matcher(marked);
        while (matcher.find()) {
            text.append(marked, last, matcher.start());
            last = matcher.end();
            int side = matcher.group().contains("s") ? 0 : 1;
            if (!matcher.group().startsWith("</")) {
                begins[side] = text.length();
            } else if (spans[side] == null && begins[side] >= 0) {
                spans[side] = new Span(begins[side], text.length());
            }
        }
        text.append(marked.substring(last));
        if (spans[0] == null && spans[1] == null) {
            throw error.apply("the sentence has neither <s>…</s> nor <t>…</t>.");
        }
        return new MarkedText(text.toString(), spans[0], spans[1]);
    }
}
