package org.entente.text.codes;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of codes.
 *
 * @param place file and line, for messages
 * @param cells as many as the table has columns; "-" stands for nothing
 */
record CodeRow(String place, List<String> cells) {
    CodeRow {
        cells = List.copyOf(cells);
    }

    String text(int column) {
        return cells.get(column);
    }

    @Nullable
    String optional(int column) {
        String cell = cells.get(column);
        return cell.equals("-") ? null : cell;
    }

    /** What a cell of dates has, empty for nothing. */
    String date(int column) {
        String cell = optional(column);
        return cell == null ? "" : cell;
    }

    boolean yes(int column) {
        return text(column).equals("yes");
    }

    /** The sectors of a cell, at most two. */
    List<Sector> sectors(int column) {
        List<Sector> sectors = new ArrayList<>(2);
        String cell = optional(column);
        if (cell != null) {
            for (String code : cell.split(" ", -1)) {
                sectors.add(sector(code));
            }
        }
        return sectors;
    }

    private Sector sector(String code) {
        for (Sector sector : Sector.values()) {
            if (sector.name().equals(code)) {
                return sector;
            }
        }
        throw new IllegalStateException(place + ": \"" + code + "\" is no sector.");
    }
}
