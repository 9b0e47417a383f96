package org.entente.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Span;

/**
 * Splits a text into the words that names are made of. A hyphen parts two words ("al-Qaeda" is "al", "qaeda"), so that
 * spellings with and without it are the same name; dots inside abbreviations ("U.S.") and after titles ("Gen.") belong
 * to the word; a possessive ending stands alone.
 */
public final class Tokenizer {
    private static final Set<String> TAILS = Set.of("s", "re", "ve", "ll", "m", "d", "t");
    private static final Set<String> DOTTED = Set.of(
            "mr", "mrs", "ms", "dr", "gen", "lt", "sen", "gov", "rep", "col", "sgt", "st", "maj", "adm", "prof", "capt",
            "brig", "hon", "rev", "pres", "sr", "jr", "cmdr", "supt", "insp");

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean joined;

    private Tokenizer(String text, Span range) {
        this.text = text;
        this.at = range.begin();
        this.end = range.end();
    }

    public static List<Token> tokens(String text) {
        return tokens(text, new Span(0, text.length()));
    }

    /** The tokens of a stretch of a text; their spans are offsets into the whole text. */
    public static List<Token> tokens(String text, Span range) {
        return new Tokenizer(text, range).read();
    }

    private List<Token> read() {
        while (at < end) {
            char character = text.charAt(at);
            if (letter(at)) {
                word();
            } else if (apostrophe(character)) {
                apostrophe();
            } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                at++;
                joined = false;
            } else if (hyphen(character) && at > 0 && letter(at - 1) && letter(at + 1)) {
                at++;
                joined = true;
            } else {
                mark(at + 1, String.valueOf(character));
            }
        }
        return List.copyOf(tokens);
    }

    private void word() {
        int begin = at;
        int next = initials(begin);
        if (next == begin) {
            next = plainWord(begin);
            if (next < end && text.charAt(next) == '.' && dotted(begin, next)) {
                next++;
            }
        }
        String word = text.substring(begin, next);
        String key = Folding.fold(word);
        tokens.add(new Token(new Span(begin, next), key, Form.of(word.replace(".", "")), joined));
        joined = false;
        at = next;
    }

    /** The end of an abbreviation of single letters with dots that begins here ("U.S."), else {@code begin}. */
    private int initials(int begin) {
        int next = begin;
        while (next + 1 < end && Character.isLetter(text.charAt(next)) && text.charAt(next + 1) == '.') {
            next += 2;
        }
        return next - begin >= 4 ? next : withoutLastDot(begin, next);
    }

    /** "U.S" without its last dot. */
    private int withoutLastDot(int begin, int next) {
        boolean letterAfter = next - begin == 2 && letter(next) && Character.isUpperCase(text.charAt(next));
        return letterAfter && !letter(next + 1) ? next + 1 : begin;
    }

    private int plainWord(int begin) {
        int next = begin;
        while (next < end && (letter(next) || inside(begin, next))) {
            next++;
        }
        return next;
    }

    /** Whether the character between two letters belongs to the word: an apostrophe, a soft hyphen, "P5+1", "1,000". */
    private boolean inside(int begin, int index) {
        char character = text.charAt(index);
        if (index == begin || index + 1 >= end || !letter(index + 1)) {
            return character == '\u00AD' && index > begin;
        }
        if (apostrophe(character)) {
            return !tail(index);
        }
        boolean digits = Character.isDigit(text.charAt(index - 1)) && Character.isDigit(text.charAt(index + 1));
        return character == '+'
                || character == '&'
                || character == '\u00AD'
                || (digits && (character == ',' || character == '.'));
    }

    private boolean tail(int apostrophe) {
        int next = apostrophe + 1;
        while (next < end && letter(next)) {
            next++;
        }
        return TAILS.contains(text.substring(apostrophe + 1, next));
    }

    private boolean dotted(int begin, int next) {
        boolean initial = next - begin == 1 && Character.isUpperCase(text.charAt(begin));
        return initial || DOTTED.contains(Folding.fold(text.substring(begin, next)));
    }

    private void apostrophe() {
        boolean afterWord = at > 0 && letter(at - 1);
        if (afterWord && at + 1 < end && tail(at) && letter(at + 1)) {
            int next = at + 1;
            while (next < end && letter(next)) {
                next++;
            }
            String tail = text.substring(at + 1, next);
            add(next, "'" + tail, tail.equals("s") ? Form.POSSESSIVE : Form.LOWER);
        } else if (afterWord && pluralOwner()) {
            add(at + 1, "'s", Form.POSSESSIVE);
        } else {
            mark(at + 1, "'");
        }
    }

    /** "the Saudis' envoy": after an s, before a space and a word. */
    private boolean pluralOwner() {
        char before = Character.toLowerCase(text.charAt(at - 1));
        return (before == 's' || before == 'z' || before == 'x')
                && at + 2 < end
                && text.charAt(at + 1) == ' '
                && letter(at + 2);
    }

    private void mark(int next, String key) {
        add(next, key, Form.MARK);
    }

    private void add(int next, String key, Form form) {
        tokens.add(new Token(new Span(at, next), key, form, false));
        at = next;
        joined = false;
    }

    private boolean letter(int index) {
        if (index < 0 || index >= end) {
            return false;
        }
        char character = text.charAt(index);
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || (Character.isSurrogate(character) && Character.isLetter(text.codePointAt(index)));
    }

    private static boolean apostrophe(char character) {
        return "'\u2019\u2018\u02BC\u02BB`\u2032".indexOf(character) >= 0;
    }

    private static boolean hyphen(char character) {
        return "-\u2010\u2011\u2013".indexOf(character) >= 0;
    }
}
