package org.entente.text.date;

import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The words that name the happening by which another is dated: up to the next stop or joining word. */
final class Anchors {
    private static final String STOPS =
            ",|.|;|:|—|–|(|)|?|!|“|”|\"|but|while|although|though|whereas|which|and|when|because";

    private static final int LONGEST = 60;

    private Anchors() {}

    static @Nullable Span read(Tokens tokens, int at) {
        int end = at;
        while (end < Math.min(tokens.size(), at + LONGEST) && !stops(tokens, at, end)) {
            end++;
        }
        return end == at ? null : tokens.span(at, end);
    }

    /** "and" goes on between two names: "the talks between Iran and Iraq". */
    private static boolean stops(Tokens tokens, int from, int at) {
        if (tokens.isAny(at, "and")) {
            return !(tokens.capitalised(at - 1) && tokens.capitalised(at + 1));
        }
        if (tokens.word(at).equals(".")) {
            return !(tokens.glued(at) && tokens.glued(at + 1));
        }
        return at >= from && tokens.isAny(at, STOPS);
    }
}
