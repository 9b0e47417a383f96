package org.entente.text.tsv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a knowledge file.
 *
 * @param file name of the file, for messages
 * @param line line number, from 1
 * @param cells as many as the file has columns; absent ones are empty
 */
public record TsvRow(String file, int line, List<String> cells) {
    public TsvRow {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return cells.get(column);
    }

    /** The cell, or null when it is empty. */
    public @Nullable String optional(int column) {
        String cell = cells.get(column);
        return cell.isEmpty() ? null : cell;
    }

    /** An error that names the place: file, line and what is wrong. */
    public IllegalStateException error(String what) {
        return new IllegalStateException(file + ", line " + line + ": " + what);
    }

    /** The constant of an enum that a cell names. */
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(cell(column))) {
                return constant;
            }
        }
        throw error("\"" + cell(column) + "\" is not one of " + List.of(type.getEnumConstants()) + ".");
    }
}
