package org.entente.store.eventdata;

import java.util.List;
import java.util.Locale;

/** Yearly signed networks: {@code year,a,b,sign}, or the columns in the order of the first line. */
final class CowRows implements RowParser {
    private static final List<String> ORDER = List.of("year", "a", "b", "sign");

    private final Columns columns;
    private final boolean header;
    private final char separator;

    private CowRows(Columns columns, boolean header, char separator) {
        this.columns = columns;
        this.header = header;
        this.separator = separator;
    }

    static CowRows of(List<String> sample) {
        String first = sample.isEmpty() ? "" : sample.get(0);
        char separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
        Columns named = new Columns(Cells.split(first, separator));
        boolean header = ORDER.stream().allMatch(name -> named.place(name) >= 0);
        return new CowRows(header ? named : new Columns(ORDER), header, separator);
    }

    @Override
    public boolean header() {
        return header;
    }

    @Override
    public Coder coder() {
        return Coder.COW;
    }

    @Override
    public Row parse(String line) throws BadRow {
        List<String> cells = columns.cells(line, separator);
        String sign = cells.get(columns.place("sign"));
        boolean friends = sign.equals("1") || sign.equals("+1");
        if (!friends && !sign.equals("-1")) {
            throw new BadRow("the sign \"" + Cells.shown(sign) + "\" is neither 1 nor -1");
        }
        return new Row.OfTie(
                year(cells.get(columns.place("year"))),
                name(cells.get(columns.place("a"))),
                name(cells.get(columns.place("b"))),
                friends ? 1 : -1);
    }

    private static int year(String text) throws BadRow {
        if (!text.matches("\\d{4}")) {
            throw new BadRow("\"" + Cells.shown(text) + "\" is no year");
        }
        return Integer.parseInt(text);
    }

    private static PartyName name(String code) throws BadRow {
        if (code.isEmpty()) {
            throw new BadRow("one side of the tie has no name");
        }
        return new PartyName(NameScheme.COW, code.toUpperCase(Locale.ROOT));
    }
}
