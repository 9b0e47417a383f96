package org.entente.store.eventdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** KEDS: {@code date source target code [label …]}, parted by tabs or spaces. */
final class KedsRows implements RowParser {
    private static final int CELLS = 4;

    private final CodeTable codes;
    private final CodeScheme scheme;
    private final boolean header;
    private final Days days = new Days();
    private final Map<String, PartyName> names = new HashMap<>();

    private KedsRows(CodeScheme scheme, boolean header) {
        this.scheme = scheme;
        this.codes = scheme == CodeScheme.CAMEO ? CodeTable.cameo() : CodeTable.weis();
        this.header = header;
    }

    /** @param codes the codebook, null to find out from the rows */
    static KedsRows of(List<String> sample, @Nullable CodeScheme codes) {
        boolean header = !sample.isEmpty() && header(sample.get(0));
        return new KedsRows(codes == null ? KedsCodebook.of(sample) : codes, header);
    }

    @Override
    public boolean header() {
        return header;
    }

    @Override
    public Coder coder() {
        return scheme == CodeScheme.CAMEO ? Coder.KEDS_CAMEO : Coder.KEDS_WEIS;
    }

    @Override
    public Row parse(String line) throws BadRow {
        List<String> cells = cells(line);
        if (cells.size() < CELLS) {
            throw Columns.ragged(cells.size(), CELLS);
        }
        EventCode code = codes.padded(cells.get(3));
        if (code == null) {
            throw new BadRow("the " + scheme + " code \"" + Cells.shown(cells.get(3)) + "\" is not known");
        }
        if (cells.get(1).isEmpty()) {
            throw new BadRow("there is no source actor");
        }
        return new Row.OfEvent(
                days.day(cells.get(0)), name(cells.get(1)), cells.get(2).isEmpty() ? null : name(cells.get(2)), code);
    }

    /** Tabs part cells, which may then be empty; without a tab, runs of spaces do. */
    static List<String> cells(String line) {
        if (line.indexOf('\t') >= 0) {
            return Cells.split(line, '\t');
        }
        List<String> cells = new ArrayList<>(CELLS + 1);
        for (String cell : line.strip().split("\\s+", CELLS + 1)) {
            cells.add(cell);
        }
        return cells;
    }

    private static boolean header(String line) {
        return cells(line).get(0).equalsIgnoreCase("date");
    }

    private PartyName name(String code) {
        return names.computeIfAbsent(code, any -> new PartyName(NameScheme.KEDS, any.toUpperCase(Locale.ROOT)));
    }
}
