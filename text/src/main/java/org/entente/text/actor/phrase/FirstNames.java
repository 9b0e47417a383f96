package org.entente.text.actor.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.text.name.Folding;

/** Given names and whether they are a woman's or a man's. */
public final class FirstNames {
    private static final Map<String, Gender> NAMES = read();

    private FirstNames() {}

    public static boolean known(String name) {
        return NAMES.containsKey(name);
    }

    /** Judged by the first word of a full name. */
    public static Gender gender(String name) {
        String[] words = name.split("[ -]", -1);
        return words.length == 0 ? Gender.UNKNOWN : NAMES.getOrDefault(Folding.fold(words[0]), Gender.UNKNOWN);
    }

    private static Map<String, Gender> read() {
        Map<String, Gender> names = new HashMap<>();
        try (InputStream stream = FirstNames.class.getResourceAsStream("first-names.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("The file first-names.tsv is missing from the program.");
            }
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length == 2) {
                    names.put(cells[0], Gender.valueOf(cells[1]));
                }
            }
            return names;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
