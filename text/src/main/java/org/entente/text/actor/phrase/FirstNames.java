package org.entente.text.actor.phrase;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.name.Folding;
import org.entente.text.tsv.TsvFile;
import org.entente.text.tsv.TsvRow;

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
        return NAMES.getOrDefault(Folding.fold(words[0]), Gender.UNKNOWN);
    }

    private static Map<String, Gender> read() {
        Map<String, Gender> names = new HashMap<>();
        for (TsvRow row : TsvFile.read(FirstNames.class, "first-names.tsv")) {
            names.put(row.cell(0), row.constant(1, Gender.class));
        }
        return names;
    }
}
