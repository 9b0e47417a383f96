package org.entente.network.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of a text in small letters, without any mark. */
final class Words {
    /** Words that stand in any text and so tell nothing of what it is about; days are told apart by {@link NamedDays}. */
    private static final Set<String> EMPTY =
            Set.of(("a about after against all also although am among an and any are as at"
                            + " be because been before being between both but by can could did do does down during each few for"
                            + " from further had has have having he her here hers him his how however i if in into is it its"
                            + " itself just may me might more most mr mrs ms must my new no nor not now of off on once one only"
                            + " or other our out over own said same say says shall she should since so some still such t than"
                            + " that the their them then there these they this those though three through to told too two under"
                            + " until up upon us very was we were what when where which while who whom whose why will with"
                            + " within without would yet you your"
                            + " monday tuesday wednesday thursday friday saturday sunday january february march april june july"
                            + " august september october november december")
                    .split(" "));

    private Words() {}

    /** All of them, in the order of the text. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String small = text.toLowerCase(Locale.ROOT);
        int begin = -1;
        for (int i = 0; i <= small.length(); i++) {
            boolean inside = i < small.length() && Character.isLetterOrDigit(small.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(small.substring(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    static boolean telling(String word) {
        return word.length() > 1 && !EMPTY.contains(word);
    }

    /** Those that tell what a text is about, each once. */
    static SortedSet<String> in(String text) {
        SortedSet<String> words = new TreeSet<>(of(text));
        words.removeIf(word -> !telling(word));
        return words;
    }
}
