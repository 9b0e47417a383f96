package org.entente.text.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a date whether it is past or to come: the nearest verb before it, else the first after. */
final class TenseCues {
    private static final Set<String> FUTURE = Vocabulary.of("""
            will shall ’ll 'll ll would upcoming forthcoming tomorrow scheduled due expected planned slated set
            plans intends intend hopes aims expects deadline postponed delayed invited prepares preparing must
            should may might until
            """);
    private static final Set<String> PAST = Vocabulary.of("""
            was were had did said told met held took went came began left gave made won lost shot fell sent
            struck hit fought saw spoke wrote broke blew flew drove led kept found became got ran sat stood
            thought brought bought caught taught paid rose threw withdrew been has have put last ago yesterday
            since
            """);
    private static final Set<String> NOT_VERBS = Vocabulary.of("""
            united hundred armed need indeed red ahmed mohammed muhammed proposed agreed occupied allied wanted
            sacred bed
            """);

    private static final int FARTHEST = 60;

    private TenseCues() {}

    static boolean future(Tokens tokens, int at) {
        for (int place = at - 1; place >= Math.max(0, at - FARTHEST); place--) {
            Boolean future = cue(tokens, place);
            if (future != null) {
                return future;
            }
        }
        for (int place = at + 1; place < Math.min(tokens.size(), at + FARTHEST); place++) {
            Boolean future = cue(tokens, place);
            if (future != null) {
                return future;
            }
        }
        return false;
    }

    /** True for a word of the future, false for one of the past, null for any other. */
    private static @Nullable Boolean cue(Tokens tokens, int at) {
        String word = tokens.lower(at);
        boolean name = word.equals("may") && tokens.capitalised(at);
        boolean setDown = word.equals("set") && !tokens.isAny(at + 1, "to|for");
        if (FUTURE.contains(word) && !name && !setDown) {
            return tokens.isAny(at + 1, "have") ? null : true;
        }
        if (tokens.isAny(at, "is|are|was|were|agreed|agree|plan|planning|want|wants|ready|going|hope|aim|decided|about")
                && tokens.isAny(at + 1, "to")) {
            return true;
        }
        boolean regular = word.length() > 3 && word.endsWith("ed") && !NOT_VERBS.contains(word);
        return (regular || PAST.contains(word)) ? false : null;
    }
}
