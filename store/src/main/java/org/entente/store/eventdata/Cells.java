package org.entente.store.eventdata;

import java.util.ArrayList;
import java.util.List;

/** The cells of a line. */
final class Cells {
    private static final int SHOWN = 60;

    private Cells() {}

    /** Parted by a character, each stripped of spaces and of quotation marks around it. */
    static List<String> split(String line, char separator) {
        List<String> cells = new ArrayList<>(8);
        int begin = 0;
        for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, begin)) {
            cells.add(cell(line, begin, end));
            begin = end + 1;
        }
        cells.add(cell(line, begin, line.length()));
        return cells;
    }

    /** Enough of a value to find it again. */
    static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    /** The value, empty where the file says in words that there is none. */
    static String present(String value) {
        return switch (value) {
            case "None", "NULL", "null", "nan", "NaN", "NA", "[]" -> "";
            default -> value;
        };
    }

    private static String cell(String line, int begin, int end) {
        String cell = line.substring(begin, end).strip();
        boolean quoted = cell.length() >= 2 && cell.charAt(0) == '"' && cell.charAt(cell.length() - 1) == '"';
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
