package org.entente.text.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes spellings of one name equal: lower case, no diacritics, no apostrophes inside, no dots, no soft hyphens. */
public final class Folding {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ı', "i"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('ð', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ə', "e"));

    private Folding() {}

    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return plain(lower) ? lower : unaccented(lower);
    }

    /** Lower-case words joined by hyphens: {@code Hossein Amir-Abdollahian} gives {@code hossein-amir-abdollahian}. */
    public static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (Token token : Tokenizer.tokens(name)) {
            if (token.form().word()) {
                slug.append(slug.isEmpty() ? "" : "-").append(token.key());
            }
        }
        return slug.isEmpty() ? "unnamed" : slug.toString();
    }

    private static boolean plain(String word) {
        for (int index = 0; index < word.length(); index++) {
            char character = word.charAt(index);
            boolean letter = character >= 'a' && character <= 'z';
            if (!letter && !(character >= '0' && character <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String unaccented(String lower) {
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parts.length());
        for (int index = 0; index < parts.length(); index++) {
            char character = parts.charAt(index);
            String replaced = LETTERS.get(character);
            if (replaced != null) {
                folded.append(replaced);
            } else if (Character.isLetterOrDigit(character) || character == '+' || character == '&') {
                folded.append(character);
            }
        }
        return folded.toString();
    }
}
