package org.entente.text.nlp4j;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.entente.text.sentence.Abbreviations;

/** Cuts a sentence into words by the conventions of OntoNotes, on which the models were trained. */
final class Tokenizer {
    /** A form longer than this tells the models nothing more; a few of their patterns are slow on long ones. */
    private static final int LONGEST_FORM = 60;

    private final PlainText plain;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(PlainText plain) {
        this.plain = plain;
    }

    static List<Token> tokens(CharSequence text, Span sentence) {
        Tokenizer tokenizer = new Tokenizer(PlainText.of(text, sentence));
        tokenizer.read();
        return tokenizer.tokens;
    }

    private void read() {
        int begin = 0;
        for (int index = 0; index <= plain.length(); index++) {
            if (index == plain.length() || plain.at(index) == ' ') {
                if (begin < index) {
                    readChunk(begin, index);
                }
                begin = index + 1;
            }
        }
    }

    /** Reads what stands between two blanks. */
    private void readChunk(int from, int to) {
        if (Addresses.isAddress(plain.slice(from, to))) {
            int end = Addresses.end(plain, from, to);
            add(from, end);
            addMarks(end, to);
            return;
        }
        int begin = coreBegin(from, to);
        int end = coreEnd(begin, to);
        addMarks(from, begin);
        addCore(begin, end);
        addMarks(end, to);
    }

    private int coreBegin(int from, int to) {
        int begin = from;
        while (begin < to && Marks.isMark(plain.at(begin)) && !Marks.beginsWord(plain, begin, to)) {
            begin++;
        }
        return begin;
    }

    private int coreEnd(int begin, int to) {
        int end = to;
        while (end > begin && Marks.isMark(plain.at(end - 1)) && !keepsFullStop(begin, end, to)) {
            end--;
        }
        return end;
    }

    /** Whether the full stop before {@code end} belongs to an abbreviation or initial. */
    private boolean keepsFullStop(int begin, int end, int to) {
        if (plain.at(end - 1) != '.' || end - 1 == begin || plain.at(end - 2) == '.') {
            return false;
        }
        int first = end - 1;
        while (first > begin && (plain.at(first - 1) == '.' || Character.isLetterOrDigit(plain.at(first - 1)))) {
            first--;
        }
        String word = plain.slice(first, end - 1);
        boolean last = plain.length() == to;
        return last ? Abbreviations.mayEndSentence(word) : Abbreviations.takesFullStop(word);
    }

    private void addCore(int begin, int end) {
        int from = begin;
        int index = begin;
        while (index < end) {
            int cut = Cuts.separatorEnd(plain, begin, index, end);
            if (cut > index) {
                addWord(from, index);
                addMarks(index, cut);
                from = cut;
                index = cut;
            } else {
                index++;
            }
        }
        addWord(from, end);
    }

    private void addWord(int begin, int end) {
        int from = begin;
        if (begin < end) {
            for (int cut : Clitics.cuts(plain.slice(begin, end))) {
                add(from, begin + cut);
                from = begin + cut;
            }
            add(from, end);
        }
    }

    /** Adds punctuation: equal marks that follow each other are one word. */
    private void addMarks(int begin, int end) {
        int from = begin;
        for (int index = begin + 1; index <= end; index++) {
            if (index == end || !Marks.joins(plain.at(index - 1), plain.at(index))) {
                add(from, index);
                from = index;
            }
        }
    }

    private void add(int begin, int end) {
        tokens.add(new Token(plain.original(begin, end), form(begin, end)));
    }

    private String form(int begin, int end) {
        String slice = plain.slice(begin, Math.min(end, begin + LONGEST_FORM));
        if (Marks.isMark(plain.at(begin))) {
            return Marks.form(
                    slice, begin == 0 ? ' ' : plain.at(begin - 1), end == plain.length() ? ' ' : plain.at(end));
        }
        return Normalizer.normalize(slice, Normalizer.Form.NFKC);
    }
}
