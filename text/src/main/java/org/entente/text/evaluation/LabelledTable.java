package org.entente.text.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated file with a header line, as the evaluation files are: UTF-8, no quoting; lines of '#' are comments. */
public final class LabelledTable {
    /** One line, with the cells of the columns asked for, in that order. */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return cells.get(column);
        }

        /** An error that names the place. */
        public IllegalArgumentException error(String what) {
            return new IllegalArgumentException("Line " + line + ": " + what);
        }
    }

    private LabelledTable() {}

    /**
     * The rows of a file.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when a column is missing from its header or a cell from a line
     */
    public static List<Row> read(Path file, List<String> columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Integer> places = List.of();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (places.isEmpty()) {
                places = places(cells, columns, number);
            } else {
                rows.add(new Row(number, pick(cells, places, columns, number)));
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("The file is empty; its first line must name the columns.");
        }
        return List.copyOf(rows);
    }

    private static List<Integer> places(List<String> header, List<String> columns, int line) {
        return columns.stream()
                .map(column -> {
                    int place = header.indexOf(column);
                    if (place < 0) {
                        throw new IllegalArgumentException("Line " + line + ": the header has no column \"" + column
                                + "\"; it has " + String.join(", ", header) + ".");
                    }
                    return place;
                })
                .toList();
    }

    private static List<String> pick(List<String> cells, List<Integer> places, List<String> columns, int line) {
        List<String> picked = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            if (places.get(index) >= cells.size()) {
                throw new IllegalArgumentException(
                        "Line " + line + " has " + cells.size() + " cells; \"" + columns.get(index) + "\" is missing.");
            }
            picked.add(cells.get(places.get(index)));
        }
        return picked;
    }
}
