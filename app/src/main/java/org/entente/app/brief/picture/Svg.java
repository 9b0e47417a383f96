package org.entente.app.brief.picture;

import java.util.Locale;
import org.entente.app.brief.wording.PlainText;

/**
 * Writes one SVG element. Colours are classes of the page, so that a picture follows its dark mode and its print; the
 * same drawing always gives the same characters.
 */
final class Svg {
    static final int WIDTH = 480;

    private final String id;
    private final StringBuilder body = new StringBuilder();

    /** @param id unique in the page, letters only */
    Svg(String id) {
        this.id = id;
    }

    String element(int height, String title, String says) {
        return "<svg class=\"picture\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height + "\" aria-labelledby=\""
                + id
                + "-title " + id + "-desc\"><title id=\"" + id + "-title\">" + escaped(title) + "</title><desc id=\""
                + id + "-desc\">" + escaped(says) + "</desc>" + hatch() + body + "</svg>";
    }

    Svg text(double x, double y, String kind, String text) {
        body.append("<text class=\"").append(kind).append("\" x=\"").append(number(x));
        body.append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(escaped(text))
                .append("</text>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String kind) {
        body.append("<line class=\"").append(kind).append("\" x1=\"").append(number(x1));
        body.append("\" y1=\"").append(number(y1)).append("\" x2=\"").append(number(x2));
        body.append("\" y2=\"").append(number(y2)).append("\"/>");
        return this;
    }

    /** A bar between two places on the x axis, in whatever order. */
    Svg bar(double from, double to, double y, double height, String kind) {
        body.append("<rect class=\"").append(kind).append("\" x=\"").append(number(Math.min(from, to)));
        body.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(Math.abs(to - from)));
        body.append("\" height=\"").append(number(height)).append("\"/>");
        return this;
    }

    /** A bar whose hatching shows its kind without colour. */
    Svg hatched(double from, double to, double y, double height, String kind) {
        bar(from, to, y, height, kind);
        body.insert(body.length() - 2, " fill=\"url(#" + id + "-hatch)\"");
        return this;
    }

    Svg dot(double x, double y, double radius, String kind) {
        body.append("<circle class=\"").append(kind).append("\" cx=\"").append(number(x));
        body.append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append("\"/>");
        return this;
    }

    Svg path(String points, String kind) {
        body.append("<path class=\"")
                .append(kind)
                .append("\" d=\"")
                .append(points)
                .append("\"/>");
        return this;
    }

    /** At most one decimal, the same in every locale. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value + 0.0);
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return whole.equals("-0") ? "0" : whole;
    }

    private String hatch() {
        return "<defs><pattern id=\"" + id + "-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect class=\"hatch-ground\" width=\"6\" height=\"6\"/>"
                + "<rect class=\"hatch-line\" width=\"3\" height=\"6\"/></pattern></defs>";
    }

    private static String escaped(String text) {
        return PlainText.oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
