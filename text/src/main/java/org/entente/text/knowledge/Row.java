package org.entente.text.knowledge;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.Sector;

/** One line of a knowledge file, read cell by cell; every complaint names file and line. */
final class Row {
    private static final Pattern SEPARATOR = Pattern.compile("[ |]+");

    private final String file;
    private final int line;
    private final String[] cells;

    Row(String file, int line, String[] cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    /** A cell, empty if the line ends before it. */
    String text(int column) {
        return column < cells.length ? cells[column].strip() : "";
    }

    String needed(int column, String what) {
        String text = text(column);
        if (text.isEmpty()) {
            throw complaint("has no " + what, "Fill column " + (column + 1) + ".");
        }
        return text;
    }

    Period period(int from, int to) {
        try {
            return Period.of(text(from), text(to));
        } catch (DateTimeException | IllegalArgumentException problem) {
            throw complaint(
                    "has the dates \"" + text(from) + "\" to \"" + text(to) + "\"",
                    "Write YYYY-MM-DD, YYYY-MM or YYYY, the end after the beginning.");
        }
    }

    int year(int column) {
        String text = text(column);
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException problem) {
            throw complaint("has the year \"" + text + "\"", "Write four digits or leave it empty.");
        }
    }

    List<Sector> sectors(int column) {
        List<Sector> sectors = new ArrayList<>(1);
        for (String code : SEPARATOR.split(text(column), -1)) {
            if (!code.isEmpty()) {
                sectors.add(choice(Sector.class, code));
            }
        }
        if (sectors.size() > 2) {
            throw complaint("has " + sectors.size() + " sectors", "Two are the most.");
        }
        return sectors;
    }

    <E extends Enum<E>> E choice(Class<E> type, int column) {
        return choice(type, text(column));
    }

    KnowledgeException complaint(String problem, String hint) {
        return new KnowledgeException(file + " line " + line + " " + problem + ".", hint);
    }

    private <E extends Enum<E>> E choice(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException problem) {
            throw complaint(
                    "has the unknown value \"" + text + "\"", "Use one of " + List.of(type.getEnumConstants()) + ".");
        }
    }
}
