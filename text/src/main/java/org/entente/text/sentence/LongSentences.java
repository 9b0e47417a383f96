package org.entente.text.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/** Cuts what no reader would call a sentence (tables, texts without full stops) where it hurts least. */
final class LongSentences {
    /** No sentence is longer than this, in UTF-16 units: about 200 words. */
    static final int LONGEST = 1200;

    private static final int SHORTEST = 300;

    private LongSentences() {}

    static List<Span> cut(CharSequence text, Span sentence) {
        List<Span> parts = new ArrayList<>();
        int begin = sentence.begin();
        while (sentence.end() - begin > LONGEST) {
            int end = cutBefore(text, begin + SHORTEST, begin + LONGEST);
            parts.add(new Span(begin, end));
            begin = end;
        }
        parts.add(new Span(begin, sentence.end()));
        return parts;
    }

    private static int cutBefore(CharSequence text, int from, int to) {
        int blank = -1;
        int comma = -1;
        for (int index = to; index > from; index--) {
            char before = text.charAt(index - 1);
            if (before == ';' || before == ':' || Characters.isLineBreak(before)) {
                return index;
            }
            comma = comma < 0 && before == ',' ? index : comma;
            blank = blank < 0 && Characters.isSpace(before) ? index : blank;
        }
        if (comma >= 0 || blank >= 0) {
            return comma >= 0 ? comma : blank;
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
