package org.entente.store.eventdata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plain form in which ICEWS is passed on: day, source, relation by name and target, parted by tabs, names with
 * spaces or underscores. Which column is the day and which the relation is found from the first rows; of the others
 * the first is the source.
 */
final class FactRows implements RowParser {
    private static final int CELLS = 4;

    private final CodeTable codes = CodeTable.cameo();
    private final Days days = new Days();
    private final boolean header;
    private final int date;
    private final int relation;
    private final int source;
    private final int target;

    private FactRows(boolean header, int date, int relation) {
        this.header = header;
        this.date = date;
        this.relation = relation;
        List<Integer> others = new ArrayList<>(List.of(0, 1, 2, 3));
        others.remove((Integer) date);
        others.remove((Integer) relation);
        source = others.get(0);
        target = others.get(1);
    }

    static FactRows of(List<String> sample) {
        CodeTable codes = CodeTable.cameo();
        int[] dates = new int[CELLS];
        int[] relations = new int[CELLS];
        for (String line : sample) {
            List<String> cells = Cells.split(line, '\t');
            for (int place = 0; place < Math.min(CELLS, cells.size()); place++) {
                dates[place] += Days.like(cells.get(place)) ? 1 : 0;
                relations[place] += known(codes, cells.get(place)) == null ? 0 : 1;
            }
        }
        int date = most(dates, -1, 0);
        int relation = most(relations, date, date == 2 ? 1 : 2);
        boolean header = !sample.isEmpty()
                && Cells.split(sample.get(0), '\t').stream().anyMatch(cell -> cell.equalsIgnoreCase("date"));
        return new FactRows(header, date, relation);
    }

    @Override
    public boolean header() {
        return header;
    }

    @Override
    public Coder coder() {
        return Coder.ICEWS;
    }

    @Override
    public Row parse(String line) throws BadRow {
        List<String> cells = Cells.split(line, '\t');
        if (cells.size() != CELLS) {
            throw Columns.ragged(cells.size(), CELLS);
        }
        EventCode code = known(codes, cells.get(relation));
        if (code == null) {
            throw new BadRow("the relation \"" + Cells.shown(cells.get(relation)) + "\" is not known");
        }
        if (cells.get(source).isEmpty()) {
            throw new BadRow("there is no source actor");
        }
        return new Row.OfEvent(
                days.day(cells.get(date)),
                name(cells.get(source)),
                cells.get(target).isEmpty() ? null : name(cells.get(target)),
                code);
    }

    private static @Nullable EventCode known(CodeTable codes, String relation) {
        EventCode named = codes.named(relation);
        return named == null ? codes.padded(relation) : named;
    }

    private static PartyName name(String words) {
        return new PartyName(NameScheme.ICEWS, words.replace('_', ' '));
    }

    /** The place with most, the given one where none has any. */
    private static int most(int[] counts, int but, int otherwise) {
        int best = otherwise;
        for (int place = 0; place < counts.length; place++) {
            if (place != but && counts[place] > counts[best]) {
                best = place;
            }
        }
        return best;
    }
}
