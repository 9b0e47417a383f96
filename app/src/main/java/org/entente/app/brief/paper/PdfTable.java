package org.entente.app.brief.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;

/** A table over the width of the sheet; a row goes on on the next sheet where it is higher than one. */
final class PdfTable {
    private static final float GAP = 8;
    private static final float NARROWEST = 42;
    private static final float WIDEST = 230;
    private static final float PAD = 2.5f;

    private final Sheets sheets;
    private final Typeface face;
    private final PDStructureElement table;
    private final float[] widths;

    private PdfTable(Sheets sheets, Typeface face, PDStructureElement table, float[] widths) {
        this.sheets = sheets;
        this.face = face;
        this.table = table;
        this.widths = widths;
    }

    static void draw(Block.Grid grid, Sheets sheets, Typeface face, PDStructureElement table) throws IOException {
        PdfTable drawn = new PdfTable(sheets, face, table, widths(grid, face));
        drawn.row(grid.columns().stream().map(Run::of).toList(), Look.CELL_HEAD, "TH");
        for (List<Line> row : grid.rows()) {
            drawn.row(row.stream().map(Run::of).toList(), Look.CELL, "TD");
        }
        sheets.down(Look.BODY.leading());
    }

    private void row(List<List<Run>> cells, Look look, String kind) throws IOException {
        List<List<List<Piece>>> broken = new ArrayList<>();
        int most = 1;
        for (int cell = 0; cell < cells.size(); cell++) {
            List<List<Piece>> rows = Rows.of(cells.get(cell), face, look, widths[cell] - GAP);
            broken.add(rows);
            most = Math.max(most, rows.size());
        }
        sheets.need(most * look.leading() + 2 * PAD);
        PDStructureElement row = Tags.part(table, "TR");
        List<PDStructureElement> elements = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            elements.add(Tags.part(row, cell == 0 ? "TH" : kind));
        }
        sheets.down(PAD);
        for (int at = 0; at < most; at++) {
            sheets.need(look.leading());
            band(broken, at, look, elements);
            sheets.down(look.leading());
        }
        sheets.down(PAD);
        sheets.rule(
                Sheets.LEFT,
                sheets.y(),
                Sheets.LEFT + Sheets.WIDTH,
                sheets.y(),
                kind.equals("TH") ? 1 : 0.5f,
                Ink.RULE);
    }

    private void band(List<List<List<Piece>>> cells, int at, Look look, List<PDStructureElement> elements)
            throws IOException {
        float x = Sheets.LEFT;
        for (int cell = 0; cell < cells.size(); cell++) {
            if (at < cells.get(cell).size()) {
                sheets.row(cells.get(cell).get(at), look, x, look.size(), elements.get(cell));
            }
            x += widths[cell];
        }
    }

    /** In the relation of what the columns would take in one line, within bounds. */
    private static float[] widths(Block.Grid grid, Typeface face) {
        float[] widths = new float[grid.columns().size()];
        float sum = 0;
        for (int column = 0; column < widths.length; column++) {
            float wanted = face.width(Run.of(grid.columns().get(column)).get(0).text(), Look.CELL.size());
            for (List<Line> row : grid.rows()) {
                float length = 0;
                for (Run run : Run.of(row.get(column))) {
                    length += face.width(run.text(), Rows.size(run.source(), Look.CELL));
                }
                wanted = Math.max(wanted, length);
            }
            widths[column] = Math.min(WIDEST, Math.max(NARROWEST, wanted + GAP));
            sum += widths[column];
        }
        for (int column = 0; column < widths.length; column++) {
            widths[column] *= Sheets.WIDTH / sum;
        }
        return widths;
    }
}
