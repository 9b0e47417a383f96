package org.entente.store.eventdata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** POLECAT tab files, their columns found by name. */
final class PloverRows implements RowParser {
    /** Where one side of an event stands; the names are tried in turn. */
    private record Side(int name, int raw, int country, int sector, int sectors) {
        Side(Columns columns, String side) {
            this(
                    columns.place(side + " Name"),
                    columns.place(side + " Name Raw"),
                    columns.place(side + " Country"),
                    columns.place("Primary " + side + " Sector"),
                    columns.place(side + " Sectors"));
        }

        @Nullable
        PartyName name(List<String> cells) {
            String country = cell(cells, country());
            String name = first(cell(cells, name()), cell(cells, raw()), country);
            String sectors = first(cell(cells, sector()), cell(cells, sectors()));
            return name.isEmpty() ? null : new PartyName(NameScheme.PLOVER, name, country, sectors);
        }
    }

    private final Columns columns;
    private final PloverCodes codes = new PloverCodes();
    private final Days days = new Days();
    private final int date;
    private final int type;
    private final int mode;
    private final int contexts;
    private final int intensity;
    private final Side source;
    private final Side target;

    private PloverRows(Columns columns) {
        this.columns = columns;
        date = columns.place("Event Date");
        type = columns.place("Event Type");
        mode = columns.place("Event Mode");
        contexts = columns.place("Contexts");
        intensity = columns.place("Intensity", "Event Intensity");
        source = new Side(columns, "Actor");
        target = new Side(columns, "Recipient");
    }

    static PloverRows of(String first) throws BadRow {
        Columns columns = new Columns(Cells.split(first, '\t'));
        for (String name : List.of("Event Date", "Event Type", "Actor Name", "Recipient Name")) {
            if (columns.place(name) < 0) {
                throw new BadRow("the first line has no column \"" + name + "\"");
            }
        }
        return new PloverRows(columns);
    }

    @Override
    public boolean header() {
        return true;
    }

    @Override
    public Coder coder() {
        return Coder.POLECAT;
    }

    @Override
    public Row parse(String line) throws BadRow {
        List<String> cells = columns.cells(line, '\t');
        PartyName actor = source.name(cells);
        if (actor == null) {
            throw new BadRow("there is no source actor");
        }
        EventCode code =
                codes.code(cell(cells, type), cell(cells, mode), cell(cells, contexts), cell(cells, intensity));
        return new Row.OfEvent(days.day(cell(cells, date)), actor, target.name(cells), code);
    }

    private static String cell(List<String> cells, int place) {
        return place < 0 ? "" : Cells.present(cells.get(place));
    }

    private static String first(String... cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }
}
