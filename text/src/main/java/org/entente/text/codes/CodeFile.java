package org.entente.text.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table of codes. Lines that begin with '#' tell what its columns are. */
final class CodeFile {
    private CodeFile() {}

    /** @throws IllegalStateException when the table is missing or a row has another number of cells */
    static List<CodeRow> rows(String name, int columns) {
        try (InputStream stream = CodeFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The table " + name + " is missing from the program.");
            }
            return rows(name, columns, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " cannot be read.", e);
        }
    }

    private static List<CodeRow> rows(String name, int columns, BufferedReader reader) throws IOException {
        List<CodeRow> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != columns) {
                    throw new IllegalStateException(
                            name + ", line " + number + ": " + cells.size() + " cells, not " + columns + ".");
                }
                rows.add(new CodeRow(name + ", line " + number, cells));
            }
        }
        return List.copyOf(rows);
    }
}
