package org.entente.store.eventdata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * GDELT event files. As published they have no header: 57 or 58 columns (1.0), 61 (2.0), or 17 (the reduced form). In
 * copies with a header the columns are found by name, parted by tabs or commas, whatever others there are.
 */
final class GdeltRows implements RowParser {
    /** Columns of a layout, from 0: the day, both sides, what was done, its Goldstein value. */
    private record Layout(
            Coder coder, int cells, int date, GdeltSide source, GdeltSide target, int code, int goldstein) {
        static Layout daily(Coder coder, int cells) {
            return new Layout(coder, cells, 1, GdeltSide.from(5), GdeltSide.from(15), 26, 30);
        }

        static Layout reduced() {
            return new Layout(Coder.GDELT_1, 17, 0, alone(1), alone(2), 3, 7);
        }

        static Layout named(Columns columns) {
            boolean second = columns.place("Actor1Geo_ADM2Code") >= 0 || columns.count() == 61;
            return new Layout(
                    second ? Coder.GDELT_2 : Coder.GDELT_1,
                    columns.count(),
                    columns.place("SQLDATE", "Day", "Date"),
                    GdeltSide.of(columns, "Actor1", "Source"),
                    GdeltSide.of(columns, "Actor2", "Target"),
                    columns.place("EventCode", "CAMEOCode"),
                    columns.place("GoldsteinScale", "Goldstein"));
        }

        private static GdeltSide alone(int place) {
            return new GdeltSide(place, -1, -1, List.of(), List.of());
        }

        boolean whole() {
            return date >= 0 && source.code() >= 0 && target.code() >= 0 && code >= 0;
        }
    }

    private static final List<Layout> LAYOUTS = List.of(
            Layout.daily(Coder.GDELT_1, 57),
            Layout.daily(Coder.GDELT_1, 58),
            Layout.daily(Coder.GDELT_2, 61),
            Layout.reduced());

    private final Layout layout;
    private final boolean header;
    private final char separator;
    private final CodeTable codes = CodeTable.cameo();
    private final Map<String, EventCode> valued = new HashMap<>();
    private final Days days = new Days();

    private GdeltRows(Layout layout, boolean header, char separator) {
        this.layout = layout;
        this.header = header;
        this.separator = separator;
    }

    static GdeltRows of(List<String> sample) throws BadRow {
        String first = sample.isEmpty() ? "" : sample.get(0);
        Layout named = Layout.named(new Columns(Cells.split(first, Cells.separator(first))));
        if (named.whole()) {
            return new GdeltRows(named, true, Cells.separator(first));
        }
        for (String line : sample) {
            int cells = Cells.split(line, '\t').size();
            for (Layout layout : LAYOUTS) {
                if (layout.cells == cells) {
                    return new GdeltRows(layout, false, '\t');
                }
            }
        }
        throw new BadRow("no row has 57, 58, 61 or 17 cells");
    }

    @Override
    public boolean header() {
        return header;
    }

    @Override
    public Coder coder() {
        return layout.coder;
    }

    @Override
    public Row parse(String line) throws BadRow {
        List<String> cells = Columns.cells(line, separator, layout.cells);
        PartyName source = layout.source.party(cells);
        if (source == null) {
            throw new BadRow("there is no source actor");
        }
        return new Row.OfEvent(days.day(cells.get(layout.date)), source, layout.target.party(cells), code(cells));
    }

    /** The row's own Goldstein value counts; where it has none, that of the codebook. */
    private EventCode code(List<String> cells) throws BadRow {
        String digits = cells.get(layout.code);
        String goldstein = layout.goldstein < 0 ? "" : Cells.present(cells.get(layout.goldstein));
        String key = digits + " " + goldstein;
        EventCode known = valued.get(key);
        if (known == null) {
            known = code(digits, goldstein);
            valued.put(key, known);
        }
        return known;
    }

    private EventCode code(String digits, String goldstein) throws BadRow {
        @Nullable EventCode code = codes.padded(digits);
        if (code == null) {
            throw new BadRow("the CAMEO code \"" + Cells.shown(digits) + "\" is not known");
        }
        return goldstein.isEmpty() ? code : code.valued(Cells.goldstein(goldstein));
    }
}
