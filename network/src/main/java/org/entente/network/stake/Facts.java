package org.entente.network.stake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of facts that come with the program. */
final class Facts {
    private Facts() {}

    /**
     * The rows of a table without its comments.
     *
     * @param columns how many columns each row must have
     */
    static List<String[]> rows(String file, int columns) {
        try (InputStream stream = Facts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + file + " is missing from the program.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> cells(file, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String file, String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(file + ": the line \"" + line + "\" has not " + columns + " columns.");
        }
        return cells;
    }

    /** A year, or the one given where the cell is empty. */
    static int year(String cell, int otherwise) {
        return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
    }
}
