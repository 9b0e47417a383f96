package org.entente.text.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits text into the pieces of a BERT vocabulary: lower case, no accents, every punctuation mark a word of its own,
 * then the longest known piece first (Wu et al. 2016; Devlin et al. 2019). Thread-safe.
 */
final class WordPieces {
    static final int UNKNOWN = 100;
    static final int BEGIN = 101;
    static final int END = 102;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
    }

    /** The piece of a whole word that the vocabulary holds. */
    int piece(String word) {
        Integer piece = vocabulary.get(word);
        if (piece == null) {
            throw new IllegalArgumentException("The vocabulary has no \"" + word + "\".");
        }
        return piece;
    }

    /** The pieces of a text, without the marks of begin and end. */
    List<Integer> pieces(String text) {
        List<Integer> pieces = new ArrayList<>();
        for (String word : words(text)) {
            add(pieces, word);
        }
        return pieces;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.NON_SPACING_MARK) {
                return;
            }
            boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point);
            if (space || alone(point)) {
                flush(words, word);
                if (!space) {
                    words.add(Character.toString(point));
                }
            } else if (!invisible(point)) {
                word.appendCodePoint(point);
            }
        });
        flush(words, word);
        return words;
    }

    private static void flush(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Punctuation, ASCII symbols and ideographs stand alone. */
    private static boolean alone(int point) {
        if (point < 128) {
            return point > 32 && point < 127 && !Character.isLetterOrDigit(point);
        }
        return Character.isIdeographic(point)
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean invisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE -> true;
            default -> point == 0xFFFD;
        };
    }

    private void add(List<Integer> pieces, String word) {
        int known = pieces.size();
        int begin = 0;
        while (begin < word.length()) {
            int end = word.length() > LONGEST_WORD ? begin : longest(word, begin);
            if (end == begin) {
                pieces.subList(known, pieces.size()).clear();
                pieces.add(UNKNOWN);
                return;
            }
            pieces.add(piece(begin == 0 ? word.substring(0, end) : "##" + word.substring(begin, end)));
            begin = end;
        }
    }

    private int longest(String word, int begin) {
        for (int end = word.length(); end > begin; end--) {
            String part = word.substring(begin, end);
            if (vocabulary.containsKey(begin == 0 ? part : "##" + part)) {
                return end;
            }
        }
        return begin;
    }
}
