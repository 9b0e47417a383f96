package org.entente.text.actor.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Sector;

/** The words of {@code words.tsv}. */
public final class Words {
    private static final Words BUNDLED = new Words();

    private final Map<WordKind, Map<String, String>> words = new EnumMap<>(WordKind.class);

    private Words() {
        for (WordKind kind : WordKind.values()) {
            words.put(kind, new HashMap<>());
        }
        for (String line : read().split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length > 1) {
                of(WordKind.valueOf(cells[0])).put(cells[1], cells.length > 2 ? cells[2] : "");
            }
        }
    }

    public static boolean is(WordKind kind, String word) {
        return BUNDLED.of(kind).containsKey(word);
    }

    /** The sector that a word points to, where it does. */
    public static Optional<Sector> sector(WordKind kind, String word) {
        return Optional.ofNullable(BUNDLED.of(kind).get(word))
                .filter(value -> !value.isEmpty())
                .map(Sector::valueOf);
    }

    /** The state that alone uses a word, where one does. */
    public static Optional<String> home(String word) {
        return Optional.ofNullable(BUNDLED.of(WordKind.HOME).get(word));
    }

    /** The usual word for an office: "premier" is "prime minister". */
    public static String office(String phrase) {
        return BUNDLED.of(WordKind.OFFICE_SYNONYM).getOrDefault(phrase, phrase);
    }

    private Map<String, String> of(WordKind kind) {
        return words.getOrDefault(kind, Map.of());
    }

    private static String read() {
        try (InputStream stream = Words.class.getResourceAsStream("words.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("The file words.tsv is missing from the program.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
