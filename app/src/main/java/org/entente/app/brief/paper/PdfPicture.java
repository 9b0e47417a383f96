package org.entente.app.brief.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.entente.app.brief.Block;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Draws a picture of ours: the lines, bars, dots, paths and labels that brief.picture writes, and no other SVG. */
final class PdfPicture {
    private static final float SCALE = 0.9f;
    private static final float LABEL = 13;
    private static final float CAPTION = 12;
    private static final float DOT = 0.5523f;
    private static final float HATCH = 4;
    private static final float GAP = 4;

    private final Sheets sheets;
    private final PDPageContentStream out;
    private final float top;

    private PdfPicture(Sheets sheets) {
        this.sheets = sheets;
        this.out = sheets.out();
        this.top = sheets.y();
    }

    static void draw(Block.Picture picture, Sheets sheets, PDStructureElement figure) throws IOException {
        Element svg = parsed(picture.svg());
        sheets.need(height(picture));
        PdfPicture drawing = new PdfPicture(sheets);
        drawing.out.beginMarkedContent(COSName.getPDFName("Figure"), sheets.mark(figure));
        NodeList parts = svg.getChildNodes();
        for (int at = 0; at < parts.getLength(); at++) {
            if (parts.item(at) instanceof Element part) {
                drawing.part(part);
            }
        }
        drawing.out.endMarkedContent();
        sheets.down(height(svg) + GAP);
    }

    /** What a picture takes with two rows that say what it shows. */
    static float height(Block.Picture picture) {
        return height(parsed(picture.svg())) + GAP + 3 * Look.SMALL.leading();
    }

    private static float height(Element svg) {
        return number(svg.getAttribute("viewBox").split(" ", -1)[3]) * SCALE;
    }

    private void part(Element part) throws IOException {
        switch (part.getTagName()) {
            case "text" -> text(part);
            case "line" -> line(part);
            case "rect" -> bar(part);
            case "circle" -> dot(part);
            case "path" -> path(part);
            default -> {
                // Title, description and hatching draw nothing themselves.
            }
        }
    }

    private void text(Element part) throws IOException {
        String kind = part.getAttribute("class");
        float size = (kind.contains("caption") || kind.contains("value") ? CAPTION : LABEL) * SCALE;
        String text = part.getTextContent();
        float width = sheets.width(text, size);
        float back = kind.contains("end") ? width : kind.contains("middle") ? width / 2 : 0;
        sheets.label(text, size, kind.contains("caption") ? Ink.SOFT : Ink.TEXT, x(part, "x") - back, y(part, "y"));
    }

    private void line(Element part) throws IOException {
        String kind = part.getAttribute("class");
        boolean dashed = kind.equals("enough") || kind.equals("break");
        out.setStrokingColor(dashed ? Ink.PUSH : kind.equals("grid") ? Ink.RULE : Ink.SOFT);
        out.setLineWidth((dashed ? 1.5f : 1) * SCALE);
        out.setLineDashPattern(dashed ? new float[] {4 * SCALE, 3 * SCALE} : new float[0], 0);
        out.moveTo(x(part, "x1"), y(part, "y1"));
        out.lineTo(x(part, "x2"), y(part, "y2"));
        out.stroke();
        out.setLineDashPattern(new float[0], 0);
    }

    private void bar(Element part) throws IOException {
        float width = number(part.getAttribute("width")) * SCALE;
        float height = number(part.getAttribute("height")) * SCALE;
        float x = x(part, "x");
        float y = y(part, "y") - height;
        boolean hatched = part.hasAttribute("fill");
        out.setNonStrokingColor(hatched ? Ink.PUSH_GROUND : fill(part.getAttribute("class")));
        out.addRect(x, y, width, height);
        out.fill();
        if (hatched) {
            hatch(x, y, width, height);
        }
    }

    private void hatch(float x, float y, float width, float height) throws IOException {
        out.saveGraphicsState();
        out.addRect(x, y, width, height);
        out.clip();
        out.setStrokingColor(Ink.PUSH);
        out.setLineWidth(1.2f);
        for (float at = x - height; at < x + width; at += HATCH) {
            out.moveTo(at, y);
            out.lineTo(at + height, y + height);
        }
        out.stroke();
        out.addRect(x, y, width, height);
        out.stroke();
        out.restoreGraphicsState();
    }

    /** Four arcs, each a Bézier curve. */
    private void dot(Element part) throws IOException {
        float x = x(part, "cx");
        float y = y(part, "cy");
        float radius = number(part.getAttribute("r")) * SCALE;
        float pull = radius * DOT;
        out.setNonStrokingColor(fill(part.getAttribute("class")));
        out.moveTo(x + radius, y);
        out.curveTo(x + radius, y + pull, x + pull, y + radius, x, y + radius);
        out.curveTo(x - pull, y + radius, x - radius, y + pull, x - radius, y);
        out.curveTo(x - radius, y - pull, x - pull, y - radius, x, y - radius);
        out.curveTo(x + pull, y - radius, x + radius, y - pull, x + radius, y);
        out.fill();
    }

    private void path(Element part) throws IOException {
        String points = part.getAttribute("d");
        boolean closed = points.endsWith("Z");
        String[] places =
                points.substring(1, points.length() - (closed ? 1 : 0)).split("L", -1);
        for (int at = 0; at < places.length; at++) {
            String[] place = places[at].split(" ", -1);
            float x = x(number(place[0]));
            float y = y(number(place[1]));
            if (at == 0) {
                out.moveTo(x, y);
            } else {
                out.lineTo(x, y);
            }
        }
        if (closed) {
            out.setNonStrokingColor(Ink.PALE_BAND);
            out.fill();
        } else {
            out.setStrokingColor(Ink.MARK);
            out.setLineWidth(2 * SCALE);
            out.stroke();
        }
    }

    private static Color fill(String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "pull" -> Ink.PULL;
            case "push" -> Ink.PUSH;
            case "band" -> Ink.BAND;
            default -> Ink.MARK;
        };
    }

    private float x(Element part, String name) {
        return x(number(part.getAttribute(name)));
    }

    private float y(Element part, String name) {
        return y(number(part.getAttribute(name)));
    }

    private static float x(float across) {
        return Sheets.LEFT + across * SCALE;
    }

    private float y(float below) {
        return top - below * SCALE;
    }

    private static float number(String written) {
        return Float.parseFloat(written);
    }

    private static Element parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("A picture is no well-formed SVG.", e);
        }
    }
}
