package org.entente.store.eventdata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** ICEWS tab files, their columns found by name. */
final class IcewsRows implements RowParser {
    private final Columns columns;
    private final CodeTable codes = CodeTable.cameo();
    private final Days days = new Days();
    private final int date;
    private final int code;
    private final int text;
    private final int[] source;
    private final int[] target;

    private IcewsRows(Columns columns) {
        this.columns = columns;
        date = columns.place("Event Date");
        code = columns.place("CAMEO Code");
        text = columns.place("Event Text");
        source = side(columns, "Source");
        target = side(columns, "Target");
    }

    /** Whether a first line names the columns of such a file. */
    static boolean like(String first) {
        Columns columns = new Columns(Cells.split(first, '\t'));
        return columns.place("Event Date") >= 0
                && columns.place("Source Name") >= 0
                && columns.place("Target Name") >= 0
                && columns.place("CAMEO Code", "Event Text") >= 0;
    }

    static IcewsRows of(String first) {
        return new IcewsRows(new Columns(Cells.split(first, '\t')));
    }

    @Override
    public boolean header() {
        return true;
    }

    @Override
    public Coder coder() {
        return Coder.ICEWS;
    }

    @Override
    public Row parse(String line) throws BadRow {
        List<String> cells = columns.cells(line, '\t');
        PartyName actor = name(cells, source);
        if (actor == null) {
            throw new BadRow("there is no source actor");
        }
        return new Row.OfEvent(days.day(cells.get(date)), actor, name(cells, target), code(cells));
    }

    /** The text decides where the code lost its leading zero and so may mean two: "20". */
    private EventCode code(List<String> cells) throws BadRow {
        String name = text < 0 ? "" : cells.get(text);
        String digits = code < 0 ? "" : cells.get(code);
        EventCode named = codes.named(name);
        if (named != null
                && (digits.isEmpty()
                        || named.code().equals(digits)
                        || named.code().equals("0" + digits))) {
            return named;
        }
        EventCode found = codes.padded(digits);
        if (found == null) {
            throw new BadRow(
                    "the CAMEO code \"" + Cells.shown(digits) + "\" (\"" + Cells.shown(name) + "\") is not known");
        }
        return found;
    }

    private static int[] side(Columns columns, String side) {
        return new int[] {
            columns.place(side + " Name"), columns.place(side + " Country"), columns.place(side + " Sectors")
        };
    }

    private static @Nullable PartyName name(List<String> cells, int[] side) {
        String name = cell(cells, side[0]);
        return name.isEmpty()
                ? null
                : new PartyName(NameScheme.ICEWS, name, cell(cells, side[1]), cell(cells, side[2]));
    }

    private static String cell(List<String> cells, int place) {
        return place < 0 ? "" : Cells.present(cells.get(place));
    }
}
