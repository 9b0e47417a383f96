package org.entente.store.eventdata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Columns found by the names in a file's first line, whatever their order, case and underscores. */
final class Columns {
    private final Map<String, Integer> places = new HashMap<>();
    private final int count;

    /** Names that are empty at the end are of columns that nobody uses. */
    Columns(List<String> header) {
        int named = header.size();
        while (named > 0 && header.get(named - 1).isEmpty()) {
            named--;
        }
        count = named;
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

    /** The cells of a row that must have as many as the header; empty ones may follow. */
    List<String> cells(String line, char separator) throws BadRow {
        return cells(line, separator, count);
    }

    static List<String> cells(String line, char separator, int count) throws BadRow {
        List<String> cells = Cells.split(line, separator);
        if (cells.size() < count || !cells.subList(count, cells.size()).stream().allMatch(String::isEmpty)) {
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
