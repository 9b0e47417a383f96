package org.entente.text.tsv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tab-separated knowledge file: comment lines begin with '#', the first other line names the columns. */
public final class TsvFile {
    private TsvFile() {}

    /**
     * The rows of a file on the class path.
     *
     * @throws IllegalStateException when the file is missing, or a row has more cells than the file has columns
     */
    public static List<TsvRow> read(Class<?> beside, String path) {
        try (InputStream stream = beside.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The knowledge file " + path + " is missing from the program.");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), path);
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge file " + path + " cannot be read.", e);
        }
    }

    /** The rows of an open file; {@code name} stands in messages. */
    public static List<TsvRow> read(BufferedReader reader, String name) throws IOException {
        List<TsvRow> rows = new ArrayList<>();
        int columns = 0;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns == 0) {
                columns = cells.length;
                continue;
            }
            if (cells.length > columns) {
                throw new IllegalStateException(name + ", line " + number + ": " + cells.length
                        + " cells, but the file has " + columns + " columns.");
            }
            rows.add(new TsvRow(name, number, padded(cells, columns)));
        }
        return List.copyOf(rows);
    }

    private static List<String> padded(String[] cells, int columns) {
        String[] padded = Arrays.copyOf(cells, columns);
        for (int column = 0; column < columns; column++) {
            padded[column] = padded[column] == null ? "" : padded[column].strip();
        }
        return Arrays.asList(padded);
    }
}
