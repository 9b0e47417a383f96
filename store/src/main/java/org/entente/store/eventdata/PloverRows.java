package org.entente.store.eventdata;

import java.util.List;
import java.util.Set;

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

        PloverParty party(List<String> cells) {
            return new PloverParty(
                    cell(cells, name()),
                    cell(cells, raw()),
                    cell(cells, country()),
                    cell(cells, sector()),
                    cell(cells, sectors()));
        }
    }

    /** Some files name columns that their rows have not. */
    private static final Set<String> EMPTY_NAMES = Set.of("Headline", "Event Text", "Feed", "Story ID");

    private final char separator;
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

    private PloverRows(Columns columns, char separator) {
        this.columns = columns;
        this.separator = separator;
        date = columns.place("Event Date");
        type = columns.place("Event Type");
        mode = columns.place("Event Mode");
        contexts = columns.place("Contexts");
        intensity = columns.place("Intensity", "Event Intensity");
        source = new Side(columns, "Actor");
        target = new Side(columns, "Recipient");
    }

    static PloverRows of(List<String> sample) throws BadRow {
        String first = sample.isEmpty() ? "" : sample.get(0);
        char separator = Cells.separator(first);
        List<String> names = Cells.split(first, separator);
        List<String> used =
                names.stream().filter(name -> !EMPTY_NAMES.contains(name)).toList();
        boolean excess =
                sample.size() > 1 && Cells.split(sample.get(1), separator).size() == new Columns(used).count();
        Columns columns = new Columns(excess ? used : names);
        for (String name : List.of("Event Date", "Event Type", "Actor Name", "Recipient Name")) {
            if (columns.place(name) < 0) {
                throw new BadRow("the first line has no column \"" + name + "\"");
            }
        }
        return new PloverRows(columns, separator);
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
        return rows(line).get(0);
    }

    @Override
    public List<Row> rows(String line) throws BadRow {
        List<String> cells = columns.cells(line, separator);
        EventCode code =
                codes.code(cell(cells, type), cell(cells, mode), cell(cells, contexts), cell(cells, intensity));
        return PloverPairs.of(days.day(cell(cells, date)), source.party(cells), target.party(cells), code);
    }

    private static String cell(List<String> cells, int place) {
        return place < 0 ? "" : Cells.present(cells.get(place));
    }
}
