package org.entente.store.eventdata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Columns found by the names in a file's first line, whatever their order, case and underscores. */
final class Columns {
    private final Map<String, Integer> places = new HashMap<>();
    private final int count;

    Columns(List<String> header) {
        count = header.size();
        for (int place = 0; place < count; place++) {
            places.putIfAbsent(plain(header.get(place)), place);
        }
    }

    int count() {
        return count;
    }

    /** The place of the first of these names that there is, -1 for none. */
    int place(String... names) {
        for (String name : names) {
            Integer place = places.get(plain(name));
            if (place != null) {
                return place;
            }
        }
        return -1;
    }

    /** The cells of a row that must have as many as the header. */
    List<String> cells(String line, char separator) throws BadRow {
        List<String> cells = Cells.split(line, separator);
        if (cells.size() != count) {
            throw ragged(cells.size(), count);
        }
        return cells;
    }

    static BadRow ragged(int found, int wanted) {
        return new BadRow("the row has " + found + (found == 1 ? " cell, " : " cells, ") + wanted + " are needed");
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
