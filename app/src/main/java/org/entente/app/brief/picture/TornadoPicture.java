package org.entente.app.brief.picture;

import java.util.List;
import org.entente.app.brief.Block;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.PlainText;

/** How far each input moves a ratio between the ends of its range, the widest at the top, on a scale of doublings. */
public final class TornadoPicture {
    private static final int ROW = 42;
    private static final int TOP = 24;
    private static final double LEFT = 56;
    private static final double RIGHT = Svg.WIDTH - 56.0;
    private static final int LABEL = 62;

    /**
     * One input.
     *
     * @param label what it is
     * @param atLow the ratio at the low end of its range, above 0
     * @param atHigh the ratio at the high end, above 0
     */
    public record Swing(String label, double atLow, double atHigh) {}

    private final double low;
    private final double high;

    private TornadoPicture(double low, double high) {
        this.low = StrictMath.log(low);
        this.high = StrictMath.log(high);
    }

    /**
     * @param middle the ratio with every input in the middle, above 0
     * @param swings the widest first, at least one
     */
    public static Block.Picture of(String id, double middle, List<Swing> swings, String says) {
        double low = Math.min(middle, 1);
        double high = Math.max(middle, 1);
        for (Swing swing : swings) {
            low = Math.min(low, Math.min(swing.atLow(), swing.atHigh()));
            high = Math.max(high, Math.max(swing.atLow(), swing.atHigh()));
        }
        return new TornadoPicture(low, Math.max(high, low * 1.1)).draw(id, middle, swings, says);
    }

    private Block.Picture draw(String id, double middle, List<Swing> swings, String says) {
        Svg svg = new Svg(id);
        int bottom = TOP + ROW * swings.size();
        svg.text(x(1), 14, x(1) > Svg.WIDTH / 2.0 ? "caption end" : "caption", "1 = enough");
        for (int row = 0; row < swings.size(); row++) {
            swing(svg, swings.get(row), TOP + ROW * row, x(middle));
        }
        svg.text(x(middle), bottom + 14, "caption middle", "now " + Figures.ratio(middle));
        String title = "What moves the threat now against the threat needed most";
        return new Block.Picture(svg.element(bottom + 22, title, says), title, says);
    }

    private void swing(Svg svg, Swing swing, int y, double now) {
        double left = Math.min(swing.atLow(), swing.atHigh());
        double right = Math.max(swing.atLow(), swing.atHigh());
        svg.text(Svg.WIDTH / 2.0, y + 13, "label middle", PlainText.shortened(swing.label(), LABEL));
        svg.bar(x(left), x(right), y + 19, 14, "band");
        svg.line(now, y + 17, now, y + 36, "axis").line(x(1), y + 17, x(1), y + 36, "enough");
        svg.text(x(left) - 5, y + 31, "value end", Figures.ratio(left));
        svg.text(x(right) + 5, y + 31, "value", Figures.ratio(right));
    }

    private double x(double ratio) {
        return LEFT + (StrictMath.log(ratio) - low) / (high - low) * (RIGHT - LEFT);
    }
}
