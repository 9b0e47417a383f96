package org.entente.store.eventdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/** The codes of one codebook, from a table of the program. Immutable. */
public final class CodeTable {
    private static final int COLUMNS = 6;

    private final Map<String, EventCode> byCode = new LinkedHashMap<>();
    private final Map<String, EventCode> byName = new HashMap<>();

    private CodeTable(CodeScheme scheme) {
        String file = scheme.name().toLowerCase(Locale.ROOT) + ".tsv";
        try (InputStream stream = CodeTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The table " + file + " is missing from the program.");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(scheme, file, line));
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + file + " cannot be read.", e);
        }
    }

    /** CAMEO with the names that ICEWS prints and the types of the PLOVER conversion table of 2021. */
    public static CodeTable cameo() {
        return new CodeTable(CodeScheme.CAMEO);
    }

    /** WEIS with the values of Goldstein (1992); codes he has not take the mean of their PLOVER type. */
    public static CodeTable weis() {
        return new CodeTable(CodeScheme.WEIS);
    }

    /** The entry of a code with all its digits, null when there is none. */
    public @Nullable EventCode code(String code) {
        return byCode.get(code);
    }

    /** The entry of a code that may have lost its leading zero: 42 is 042; null when there is none. */
    public @Nullable EventCode padded(String code) {
        EventCode known = byCode.get(code);
        return known == null ? byCode.get("0" + code) : known;
    }

    /** The entry of a name, with spaces or underscores, in any case; null when there is none. */
    public @Nullable EventCode named(String name) {
        EventCode known = byName.get(name);
        return known == null ? byName.get(plain(name)) : known;
    }

    /** All entries, in the order of the table. */
    public Collection<EventCode> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    private void add(CodeScheme scheme, String file, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(file + ": \"" + line + "\" has not " + COLUMNS + " cells.");
        }
        EventType type = cells[3].isEmpty() ? null : EventType.valueOf(cells[3]);
        String mode = cells[4].isEmpty() ? null : cells[4];
        EventCode code = new EventCode(
                scheme,
                cells[0],
                cells[1],
                type,
                mode,
                cells[5].isEmpty() ? null : cells[5],
                cells[2].isEmpty() ? new MeanGoldstein().of(type, mode) : Double.parseDouble(cells[2]));
        if (byCode.put(code.code(), code) != null) {
            throw new IllegalStateException(file + ": the code " + code.code() + " stands twice.");
        }
        // A root and its first child may share a name; the row means the longer code.
        byName.put(plain(code.name()), code);
    }

    private static String plain(String name) {
        return name.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
