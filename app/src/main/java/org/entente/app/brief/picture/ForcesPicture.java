package org.entente.app.brief.picture;

import java.util.List;
import org.entente.app.brief.Block;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.PlainText;

/** What pulls together to the right, what pushes apart to the left; the sign stands beside each bar. */
public final class ForcesPicture {
    private static final int ROW = 42;
    private static final int TOP = 26;
    private static final double MIDDLE = Svg.WIDTH / 2.0;
    private static final double REACH = MIDDLE - 56;
    private static final int LABEL = 62;

    /**
     * One bar.
     *
     * @param label what it is
     * @param size in [-1, 1]; positive pulls together
     */
    public record Bar(String label, double size) {}

    private ForcesPicture() {}

    /** @param bars the strongest first, at least one */
    public static Block.Picture of(String id, List<Bar> bars, String says) {
        double largest =
                bars.stream().mapToDouble(bar -> Math.abs(bar.size())).max().orElse(1);
        double scale = REACH / Math.max(largest, 0.05);
        Svg svg = new Svg(id);
        int bottom = TOP + ROW * bars.size();
        svg.text(MIDDLE - 8, 14, "caption end", "− pushes apart").text(MIDDLE + 8, 14, "caption", "+ pulls together");
        for (int row = 0; row < bars.size(); row++) {
            bar(svg, bars.get(row), TOP + ROW * row, scale);
        }
        String title = "What pulls the two together and what pushes them apart";
        return new Block.Picture(svg.element(bottom + 6, title, says), title, says);
    }

    private static void bar(Svg svg, Bar bar, int y, double scale) {
        double end = MIDDLE + bar.size() * scale;
        String label = PlainText.shortened(bar.label(), LABEL);
        String value = Figures.signed(bar.size());
        svg.text(MIDDLE, y + 13, "label middle", label).line(MIDDLE, y + 18, MIDDLE, y + 34, "axis");
        if (bar.size() < 0) {
            svg.hatched(MIDDLE, end, y + 19, 14, "push").text(end - 6, y + 31, "value end", value);
        } else {
            svg.bar(MIDDLE, end, y + 19, 14, "pull").text(end + 6, y + 31, "value", value);
        }
    }
}
