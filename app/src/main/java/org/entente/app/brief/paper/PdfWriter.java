package org.entente.app.brief.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.entente.app.brief.Block;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.Source;
import org.entente.app.brief.wording.PlainText;

/**
 * Writes a brief as a tagged PDF file with its font inside. Every claim's number leads to its source at the end; the
 * texts in full are left to the HTML. The same brief gives the same bytes.
 */
public final class PdfWriter implements Block.Visitor {
    private static final float INDENT = 12;
    private static final float NUMBER = 24;
    private static final float FEW_ROWS = 6 * Look.BODY.leading();
    private static final int LONGEST_FOOT = 90;
    private static final long ALWAYS_THE_SAME = 1;

    private final Typeface face;
    private final Tags tags = new Tags();
    private final Sheets sheets;
    private final PDDocumentOutline outline = new PDDocumentOutline();

    private PdfWriter(PDDocument file) throws IOException {
        this.face = Typeface.in(file);
        this.sheets = new Sheets(file, face, tags);
    }

    public static byte[] write(Brief brief) {
        try (PDDocument file = new PDDocument()) {
            PdfWriter writer = new PdfWriter(file);
            writer.brief(brief);
            writer.finish(file, PlainText.oneLine(brief.title()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The brief cannot be laid out.", e);
        }
    }

    private void brief(Brief brief) throws IOException {
        text(Run.of("Brief, as of " + brief.dated()), Look.SMALL, "P");
        text(Run.of(brief.title()), Look.TITLE, "H1");
        text(Run.of(brief.question()), Look.QUESTION, "P");
        heading("The answer", FEW_ROWS);
        list(brief.answer());
        for (Section section : brief.sections()) {
            section(section);
        }
        heading("Sources", FEW_ROWS);
        PDStructureElement list = part("L");
        for (Source source : brief.sources()) {
            source(source, list);
        }
    }

    private void finish(PDDocument file, String title) throws IOException {
        sheets.finish(PlainText.shortened(title, LONGEST_FOOT));
        tags.finish(file);
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setLanguage("en");
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        file.getDocumentInformation().setTitle(title);
        file.getDocumentInformation().setCreator("Entente");
        file.setDocumentId(ALWAYS_THE_SAME);
    }

    private void section(Section section) throws IOException {
        List<Block> blocks = section.blocks();
        heading(section.title(), blocks.isEmpty() ? 0 : room(blocks.get(0)));
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Heading && at + 1 < blocks.size()) {
                sheets.need(Look.HEADING.before() + Look.HEADING.leading() + room(blocks.get(at + 1)));
            }
            blocks.get(at).accept(this);
        }
    }

    /** What a heading wants below it on its sheet. */
    private static float room(Block next) {
        return next instanceof Block.Picture picture ? PdfPicture.height(picture) : FEW_ROWS;
    }

    private void heading(String title, float room) throws IOException {
        sheets.need(Look.SECTION.before() + Look.SECTION.leading() + room);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(PlainText.oneLine(title));
        item.setDestination(sheets.here());
        outline.addLast(item);
        text(Run.of(title), Look.SECTION, "H2");
    }

    private void source(Source source, PDStructureElement list) throws IOException {
        sheets.need(2 * Look.BODY.leading());
        sheets.place(source.number());
        Line line = Line.of(source.title() + ", " + source.date() + ": ").quoted(source.sentence());
        PDStructureElement item = Tags.part(list, "LI");
        item(source.number() + ".", Run.of(line), NUMBER, item);
    }

    private void list(List<Line> lines) throws IOException {
        PDStructureElement list = part("L");
        for (Line line : lines) {
            item("•", Run.of(line), INDENT, Tags.part(list, "LI"));
        }
    }

    private void item(String label, List<Run> runs, float indent, PDStructureElement item) throws IOException {
        sheets.need(Look.BODY.leading());
        Piece piece = new Piece(label, false, 0, 0, indent);
        sheets.row(List.of(piece), Look.BODY, Sheets.LEFT, Look.BODY.size(), Tags.part(item, "Lbl"));
        rows(runs, Look.BODY, indent, Tags.part(item, "LBody"));
        sheets.down(Look.BODY.after());
    }

    private void text(List<Run> runs, Look look, String kind) throws IOException {
        sheets.down(look.before());
        rows(runs, look, 0, part(kind));
        sheets.down(look.after());
    }

    private void rows(List<Run> runs, Look look, float indent, PDStructureElement element) throws IOException {
        for (List<Piece> row : Rows.of(runs, face, look, Sheets.WIDTH - indent)) {
            sheets.need(look.leading());
            sheets.row(row, look, Sheets.LEFT + indent, look.size(), element);
            sheets.down(look.leading());
        }
    }

    private PDStructureElement part(String kind) {
        return Tags.part(tags.document(), kind);
    }

    /** Drawing. */
    private interface Drawing {
        void draw() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException("The brief cannot be laid out.", e);
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        draw(() -> text(Run.of(heading.text()), Look.HEADING, "H3"));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        draw(() -> text(Run.of(paragraph.line()), Look.BODY, "P"));
    }

    @Override
    public void points(Block.Points points) {
        draw(() -> list(points.lines()));
    }

    @Override
    public void timeline(Block.Timeline timeline) {
        draw(() -> {
            for (Block.Timeline.Day day : timeline.days()) {
                sheets.need(Look.STRONG.before() + 2 * Look.STRONG.leading());
                text(Run.of(day.date()), Look.STRONG, "P");
                list(day.lines());
            }
        });
    }

    @Override
    public void grid(Block.Grid grid) {
        draw(() -> {
            sheets.need(FEW_ROWS);
            PDStructureElement table = part("Table");
            rows(Run.of(grid.caption()), Look.SMALL, 0, Tags.part(table, "Caption"));
            PdfTable.draw(grid, sheets, face, table);
        });
    }

    @Override
    public void picture(Block.Picture picture) {
        draw(() -> {
            PDStructureElement figure = part("Figure");
            figure.setAlternateDescription(PlainText.oneLine(picture.says()));
            PdfPicture.draw(picture, sheets, figure);
            text(Run.of(picture.says()), Look.SMALL, "P");
        });
    }
}
