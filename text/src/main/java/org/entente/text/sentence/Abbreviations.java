package org.entente.text.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Abbreviations that are written with a full stop, and the words that begin the sentence after one. */
public final class Abbreviations {
    /** What may follow the full stop of an abbreviation within its sentence. */
    enum Kind {
        /** A title such as "Gen.": a name, never the next sentence. */
        TITLE,
        /** "No.", "Art.", "Jan.": a number. */
        NUMBERED,
        /** "Inc.", "a.m.": anything but a word that begins sentences. */
        PLAIN
    }

    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:[.-]{1,2}\\p{L}){1,6}");
    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final Set<String> STARTERS = new HashSet<>();

    static {
        for (String row : rows("abbreviations.tsv")) {
            String[] cells = row.split("\t", -1);
            KINDS.put(cells[0], Kind.valueOf(cells[1]));
        }
        STARTERS.addAll(rows("starters.tsv"));
    }

    private Abbreviations() {}

    /** Whether the full stop after the word belongs to it ("Gen", "U.S", "p.m", "F"). */
    public static boolean takesFullStop(String word) {
        return kind(word) != null;
    }

    /** The kind of a word that a full stop follows, null if it is no abbreviation. */
    static @Nullable Kind kind(String word) {
        return isInitials(word) ? Kind.PLAIN : KINDS.get(runningCase(word));
    }

    /** As the word would stand in running text if it stands in a line of capitals: "Sen" for "SEN". */
    private static String runningCase(String word) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    /** Whether the abbreviation may be the last word of its sentence and keep its full stop there. */
    public static boolean mayEndSentence(String word) {
        return kind(word) == Kind.PLAIN && word.length() > 1;
    }

    /** Whether a word begins sentences far more often than it follows an abbreviation within one. */
    static boolean beginsSentences(String word) {
        return STARTERS.contains(word);
    }

    /** One capital letter, or letters with full stops between them: "F", "U.S", "J.-C". */
    private static boolean isInitials(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        return word.length() >= 3
                && word.length() <= 15
                && INITIALS.matcher(word).matches();
    }

    private static List<String> rows(String file) {
        InputStream stream = Abbreviations.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("The file \"" + file + "\" is missing from the program.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
