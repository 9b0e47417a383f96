package org.entente.text.actor.phrase;

import java.util.List;
import java.util.Optional;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.name.Token;
import org.jspecify.annotations.Nullable;

/** A sentence or phrase as pieces, each tied to the words of its parse. Immutable. */
public final class Line {
    private final String text;
    private final List<Token> tokens;
    private final List<Piece> pieces;
    private final @Nullable Parse parse;
    private final List<Word> words;
    private final int[] firstWords;
    private final int[] endWords;

    /**
     * Ties pieces to words.
     *
     * @param text the whole document's text
     * @param tokens the line's tokens
     * @param pieces its pieces, which cover all tokens in order
     * @param parse its parse, null for a bare phrase
     */
    Line(String text, List<Token> tokens, List<Piece> pieces, @Nullable Parse parse) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.pieces = List.copyOf(pieces);
        this.parse = parse;
        this.words = parse == null ? List.of() : parse.words();
        this.firstWords = new int[pieces.size()];
        this.endWords = new int[pieces.size()];
        int word = 0;
        for (int index = 0; index < pieces.size(); index++) {
            Span span = pieces.get(index).span();
            while (word < words.size() && words.get(word).span().end() <= span.begin()) {
                word++;
            }
            firstWords[index] = word;
            while (word < words.size() && words.get(word).span().begin() < span.end()) {
                word++;
            }
            endWords[index] = word;
        }
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public Optional<Parse> parse() {
        return Optional.ofNullable(parse);
    }

    public Piece piece(int index) {
        return pieces.get(index);
    }

    public int size() {
        return pieces.size();
    }

    /** Whether a piece is there and is this word. */
    public boolean is(int index, String word) {
        return index >= 0 && index < pieces.size() && pieces.get(index).is(word);
    }

    public boolean is(int index, WordKind kind) {
        return index >= 0 && index < pieces.size() && pieces.get(index).is(kind);
    }

    /** The span from one piece to another, the last one not included. */
    public Span span(int first, int last) {
        return pieces.get(first).span().cover(pieces.get(last - 1).span());
    }

    /** The words of the parse that lie in a piece; none without a parse. */
    public List<Word> words(int index) {
        return words.subList(firstWords[index], endWords[index]);
    }

    /** The words of some pieces, the last piece not included. */
    List<Word> words(int first, int last) {
        return words.subList(firstWords[first], Math.max(firstWords[first], endWords[last - 1]));
    }

    /** Whether a word lies in some pieces, the last piece not included; false for -1. */
    boolean within(int word, int first, int last) {
        return word >= firstWords[first] && word < endWords[last - 1];
    }

    /** The word that governs some pieces, if there is a parse: the one whose own head lies outside. */
    public Optional<Word> head(int first, int last) {
        List<Word> inside = words(first, last);
        for (Word word : inside) {
            if (!within(word.head(), first, last)) {
                return Optional.of(word);
            }
        }
        return inside.stream().findFirst();
    }

    /** The word above another. */
    Optional<Word> above(Word word) {
        return word.head() < 0 ? Optional.empty() : Optional.of(words.get(word.head()));
    }
}
