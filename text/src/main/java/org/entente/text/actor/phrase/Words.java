package org.entente.text.actor.phrase;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Sector;
import org.entente.text.tsv.TsvFile;
import org.entente.text.tsv.TsvRow;

/** The words of {@code words.tsv}. */
public final class Words {
    private static final Words BUNDLED = new Words();

    private final Map<WordKind, Map<String, String>> words = new EnumMap<>(WordKind.class);

    private Words() {
        for (WordKind kind : WordKind.values()) {
            words.put(kind, new HashMap<>());
        }
        for (TsvRow row : TsvFile.read(Words.class, "words.tsv")) {
            of(row.constant(0, WordKind.class)).put(row.cell(1), row.cell(2));
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

    /** The state whose warships bear some letters before their names, where they are such. */
    static Optional<String> navy(String letters) {
        return Optional.ofNullable(BUNDLED.of(WordKind.NAVY).get(letters));
    }

    /** The organisation for which a city stands, where one does. */
    public static Optional<String> host(String city) {
        return Optional.ofNullable(BUNDLED.of(WordKind.HOST).get(city));
    }

    /** The state that followed one that is no more, else that one itself. */
    public static String successor(String state) {
        return BUNDLED.of(WordKind.SUCCESSOR).getOrDefault(state, state);
    }

    /** The usual word for an office: "premier" is "prime minister". */
    public static String office(String phrase) {
        return BUNDLED.of(WordKind.OFFICE_SYNONYM).getOrDefault(phrase, phrase);
    }

    private Map<String, String> of(WordKind kind) {
        return words.getOrDefault(kind, Map.of());
    }
}
