package org.entente.app.brief.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Sheets of A4 filled from top to bottom. Lengths in points, from the lower left corner of the sheet. */
final class Sheets {
    static final float LEFT = 48;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 50;
    private static final float BOTTOM = 56;
    private static final float PAGE_NUMBER = 30;
    private static final float RAISE = 3;
    private static final float BOLD = 0.03f;

    private final PDDocument file;
    private final Typeface face;
    private final Tags tags;
    private final List<PDPage> pages = new ArrayList<>();
    private final Map<Integer, List<PDAnnotationLink>> links = new HashMap<>();
    private final Map<Integer, PDPageXYZDestination> places = new HashMap<>();
    private PDPageContentStream out;
    private float y;

    Sheets(PDDocument file, Typeface face, Tags tags) throws IOException {
        this.file = file;
        this.face = face;
        this.tags = tags;
        this.out = sheet();
    }

    PDPageContentStream out() {
        return out;
    }

    float y() {
        return y;
    }

    void down(float length) {
        y -= length;
    }

    boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    /** Goes on to the next sheet unless so much is left on this one, or no sheet holds so much. */
    boolean need(float height) throws IOException {
        if (fits(height) || (height > TOP - BOTTOM && y < TOP)) {
            return false;
        }
        out.close();
        out = sheet();
        return true;
    }

    /** Here begins the source with a number. */
    void place(int source) {
        places.put(source, here());
    }

    PDPageXYZDestination here() {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pages.get(pages.size() - 1));
        place.setTop((int) Math.ceil(y + 4));
        return place;
    }

    /** One row of text with its base line {@code below} the current height. */
    void row(List<Piece> row, Look look, float x, float below, PDStructureElement element) throws IOException {
        for (Piece piece : row) {
            PDStructureElement owner = piece.source() > 0 ? Tags.part(element, "Link") : element;
            draw(piece, look, x + piece.x(), y - below, tags.mark(page(), owner), owner);
        }
    }

    /** Text that belongs to a picture. */
    void label(String text, float size, Color color, float x, float base) throws IOException {
        out.beginText();
        out.setFont(face.font(), size);
        out.setNonStrokingColor(color);
        out.newLineAtOffset(x, base);
        out.showText(face.drawn(text));
        out.endText();
    }

    /** A line that means nothing. */
    void rule(float x1, float y1, float x2, float y2, float thickness, Color color) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setStrokingColor(color);
        out.setLineWidth(thickness);
        out.moveTo(x1, y1);
        out.lineTo(x2, y2);
        out.stroke();
        out.endMarkedContent();
    }

    int mark(PDStructureElement element) {
        return tags.mark(page(), element);
    }

    float width(String text, float size) {
        return face.width(text, size);
    }

    /** Numbers the sheets and leads every link to its place. */
    void finish(String title) throws IOException {
        out.close();
        links.forEach((source, all) -> all.forEach(link -> {
            PDActionGoTo action = new PDActionGoTo();
            action.setDestination(places.get(source));
            link.setAction(action);
        }));
        for (int number = 1; number <= pages.size(); number++) {
            foot(pages.get(number - 1), title, number + " / " + pages.size());
        }
    }

    private void foot(PDPage page, String title, String number) throws IOException {
        try (PDPageContentStream foot = new PDPageContentStream(file, page, AppendMode.APPEND, true, true)) {
            foot.beginMarkedContent(COSName.ARTIFACT);
            foot.setNonStrokingColor(Ink.SOFT);
            foot.beginText();
            foot.setFont(face.font(), Look.SMALL.size());
            foot.newLineAtOffset(LEFT, PAGE_NUMBER);
            foot.showText(face.drawn(title));
            float gap = WIDTH - face.width(number, Look.SMALL.size());
            foot.newLineAtOffset(gap, 0);
            foot.showText(number);
            foot.endText();
            foot.endMarkedContent();
        }
    }

    private void draw(Piece piece, Look look, float x, float base, int mark, PDStructureElement owner)
            throws IOException {
        float size = Rows.size(piece.source(), look);
        boolean strong = look.strong() || piece.strong();
        Color color = piece.source() > 0 ? Ink.LINK : look.color();
        out.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), mark);
        out.beginText();
        out.setFont(face.font(), size);
        out.setNonStrokingColor(color);
        if (strong) {
            out.setRenderingMode(RenderingMode.FILL_STROKE);
            out.setStrokingColor(color);
            out.setLineWidth(size * BOLD);
        }
        out.newLineAtOffset(x, base + (piece.source() > 0 ? RAISE : 0));
        for (Typeface.Stretch stretch : face.stretches(piece.text())) {
            show(stretch);
        }
        if (strong) {
            out.setRenderingMode(RenderingMode.FILL);
        }
        out.endText();
        out.endMarkedContent();
        if (piece.source() > 0) {
            link(piece, x, base, size, owner);
        }
    }

    private void show(Typeface.Stretch stretch) throws IOException {
        String meant = stretch.meant();
        if (meant != null) {
            out.beginMarkedContent(COSName.getPDFName("Span"), spoken(meant));
        }
        out.showText(stretch.drawn());
        if (meant != null) {
            out.endMarkedContent();
        }
    }

    private void link(Piece piece, float x, float base, float size, PDStructureElement owner) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(x, base, piece.width(), size + RAISE));
        link.setContents("Source " + piece.source());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        page().getAnnotations().add(link);
        tags.link(page(), link, owner);
        links.computeIfAbsent(piece.source(), key -> new ArrayList<>()).add(link);
    }

    private static PDPropertyList spoken(String text) {
        COSDictionary said = new COSDictionary();
        said.setString(COSName.ACTUAL_TEXT, text);
        return PDPropertyList.create(said);
    }

    private PDPage page() {
        return pages.get(pages.size() - 1);
    }

    private PDPageContentStream sheet() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        file.addPage(page);
        pages.add(page);
        y = TOP;
        return new PDPageContentStream(file, page, AppendMode.OVERWRITE, true, true);
    }
}
