package org.entente.text.nlp4j;

import java.util.Locale;
import java.util.Set;

/** Where a mark inside of a chunk separates words: "US-backed", "and/or", "1979–1988", "something...to". */
final class Cuts {
    private static final Set<String> PREFIXES = Set.of(
            "a", "afro", "anglo", "ante", "anti", "arch", "auto", "be", "bi", "bio", "co", "com", "con", "contra",
            "cor", "counter", "cross", "crypto", "de", "demi", "di", "dis", "duo", "e", "eco", "electro", "en", "euro",
            "ex", "extra", "fin", "fore", "franco", "geo", "giga", "hemi", "homo", "hydro", "hyper", "hypo", "in",
            "indo", "infra", "inter", "intra", "macro", "mal", "maxi", "medi", "mega", "meta", "micro", "mid", "mini",
            "mis", "mono", "multi", "neo", "non", "octo", "omni", "ortho", "out", "over", "paleo", "pan", "para",
            "peri", "photo", "poly", "post", "pre", "pro", "proto", "pseudo", "quadri", "quasi", "re", "retro", "self",
            "semi", "socio", "sub", "sup", "super", "supra", "sur", "tele", "trans", "tri", "u", "uber", "uh", "ultra",
            "un", "under", "uni", "vice", "x");
    private static final Set<String> SUFFIXES = Set.of(
            "able", "ahol", "aholic", "ation", "centric", "cracy", "crat", "dom", "er", "ery", "esque", "ette", "fest",
            "fold", "ful", "gate", "gon", "hood", "ian", "ible", "ing", "isation", "ise", "ising", "ism", "ist", "itis",
            "ization", "ize", "izing", "less", "logist", "logy", "ly", "most", "rama", "wise");

    private Cuts() {}

    /** The end of the mark at {@code index} if it separates words, else {@code index}. */
    static int separatorEnd(PlainText plain, int begin, int index, int end) {
        char c = plain.at(index);
        if (!Marks.isMark(c) || index == begin) {
            return index;
        }
        int run = index + 1;
        while (run < end && Marks.joins(plain.at(run - 1), plain.at(run))) {
            run++;
        }
        return separates(plain, begin, index, run, end) ? run : index;
    }

    private static boolean separates(PlainText plain, int begin, int index, int run, int end) {
        char before = plain.at(index - 1);
        char after = run < end ? plain.at(run) : ' ';
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (plain.at(index)) {
            case '.' -> run - index > 1 || isGlued(plain, index, end);
            case '\'', '`', '_', '&', '+', '@', '#', '%', '$', '*' -> run - index > 1;
            case ',', ':' -> !digits;
            case '/' -> !digits && !isShort(begin, index, end);
            case '-' -> run - index > 1 || !keepsHyphen(plain, begin, index, end);
            default -> true;
        };
    }

    /** "w/o", "b/c": a slash between single letters. */
    private static boolean isShort(int begin, int index, int end) {
        return index - begin == 1 && end - index == 2;
    }

    private static boolean isGlued(PlainText plain, int index, int end) {
        return index >= 2
                && Character.isLowerCase(plain.at(index - 1))
                && Character.isLowerCase(plain.at(index - 2))
                && index + 2 < end
                && Character.isUpperCase(plain.at(index + 1))
                && Character.isLowerCase(plain.at(index + 2));
    }

    private static boolean keepsHyphen(PlainText plain, int begin, int index, int end) {
        int first = index;
        while (first > begin && isWordChar(plain.at(first - 1))) {
            first--;
        }
        int last = index + 1;
        while (last < end && isWordChar(plain.at(last))) {
            last++;
        }
        String before = plain.slice(first, index).toLowerCase(Locale.ROOT);
        String after = plain.slice(index + 1, last).toLowerCase(Locale.ROOT);
        boolean date = last < end && plain.at(last) == '-';
        if (!date && isYears(before, after)) {
            return false;
        }
        boolean numbered = !after.isEmpty() && Character.isDigit(after.charAt(0)) && !before.isEmpty();
        return numbered || PREFIXES.contains(before) || SUFFIXES.contains(after);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'';
    }

    /** "2013-2014", "2013-14", but not a date such as "2014-06-16". */
    private static boolean isYears(String before, String after) {
        return before.matches("\\d{4}") && after.matches("\\d{4}|\\d{2}s?");
    }
}
