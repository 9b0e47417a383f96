package org.entente.store.eventdata;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** GDELT event files, which have no header: 57 or 58 columns (1.0), 61 (2.0), or 17 (the reduced form). */
final class GdeltRows implements RowParser {
    /** Columns of a layout, from 0: where to find the day, both sides and their countries, and what was done. */
    private record Layout(
            Coder coder, int cells, int date, int source, int sourceCountry, int target, int targetCountry, int code) {}

    private static final List<Layout> LAYOUTS = List.of(
            new Layout(Coder.GDELT_1, 57, 1, 5, 7, 15, 17, 26),
            new Layout(Coder.GDELT_1, 58, 1, 5, 7, 15, 17, 26),
            new Layout(Coder.GDELT_2, 61, 1, 5, 7, 15, 17, 26),
            new Layout(Coder.GDELT_1, 17, 0, 1, -1, 2, -1, 3));

    private final Layout layout;
    private final boolean header;
    private final CodeTable codes = CodeTable.cameo();
    private final Days days = new Days();

    private GdeltRows(Layout layout, boolean header) {
        this.layout = layout;
        this.header = header;
    }

    static GdeltRows of(List<String> sample) throws BadRow {
        for (String line : sample) {
            int cells = Cells.split(line, '\t').size();
            for (Layout layout : LAYOUTS) {
                if (layout.cells == cells) {
                    return new GdeltRows(layout, header(sample.get(0)));
                }
            }
        }
        throw new BadRow("no row has 57, 58, 61 or 17 cells");
    }

    /** Only copies that somebody has put a header on have one. */
    private static boolean header(String line) {
        String first = Cells.split(line, '\t').get(0);
        return first.equalsIgnoreCase("GlobalEventID") || first.equalsIgnoreCase("Date");
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
        List<String> cells = Cells.split(line, '\t');
        if (cells.size() != layout.cells) {
            throw Columns.ragged(cells.size(), layout.cells);
        }
        PartyName source = name(cells, layout.source, layout.sourceCountry);
        if (source == null) {
            throw new BadRow("there is no source actor");
        }
        EventCode code = codes.padded(cells.get(layout.code));
        if (code == null) {
            throw new BadRow("the CAMEO code \"" + Cells.shown(cells.get(layout.code)) + "\" is not known");
        }
        return new Row.OfEvent(
                days.day(cells.get(layout.date)), source, name(cells, layout.target, layout.targetCountry), code);
    }

    private static @Nullable PartyName name(List<String> cells, int name, int country) {
        String code = cells.get(name).toUpperCase(Locale.ROOT);
        return code.isEmpty() ? null : new PartyName(NameScheme.GDELT, code, country < 0 ? "" : cells.get(country), "");
    }
}
