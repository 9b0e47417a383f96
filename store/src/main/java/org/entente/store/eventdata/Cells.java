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
        for (int end = end(line, begin, separator); end >= 0; end = end(line, begin, separator)) {
            cells.add(cell(line, begin, end));
            begin = end + 1;
        }
        cells.add(cell(line, begin, line.length()));
        return cells;
    }

    /** Between tabs quotation marks are text like any other; between commas they hold a cell together. */
    private static int end(String line, int begin, char separator) {
        if (separator != '\t' && begin < line.length() && line.charAt(begin) == '"') {
            int quote = line.indexOf('"', begin + 1);
            while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
                quote = line.indexOf('"', quote + 2);
            }
            return quote < 0 ? -1 : line.indexOf(separator, quote);
        }
        return line.indexOf(separator, begin);
    }

    /** The character that parts the cells of a header. */
    static char separator(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Enough of a value to find it again. */
    static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    /** The value, empty where the file says in words that there is none. */
    static String present(String value) {
        return switch (value) {
            case "None", "none", "NULL", "null", "nan", "NaN", "NA", "<NA>", "\\N", "[]", "['']" -> "";
            default -> value;
        };
    }

    /** A value of the Goldstein scale. */
    static double goldstein(String text) throws BadRow {
        try {
            double value = Double.parseDouble(text);
            if (value >= -10 && value <= 10) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new BadRow("the intensity \"" + shown(text) + "\" is no number");
        }
        throw new BadRow("the intensity " + shown(text) + " is not in [-10, 10]");
    }

    private static String cell(String line, int begin, int end) {
        String cell = line.substring(begin, end).strip();
        boolean quoted = cell.length() >= 2 && cell.charAt(0) == '"' && cell.charAt(cell.length() - 1) == '"';
        String text = quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
        return text.indexOf('\\') < 0 ? text : text.replace("\\\"", "\"");
    }
}
