package org.entente.app.brief.picture;

import java.util.List;
import org.entente.app.brief.Block;
import org.entente.app.brief.wording.Figures;
import org.entente.model.Estimate;

/** How likely each step is, the furthest at the top, with the range each probability lies in. */
public final class LadderPicture {
    private static final int ROW = 42;
    private static final int TOP = 8;
    private static final double LEFT = 12;
    private static final double RIGHT = Svg.WIDTH - 12.0;

    /**
     * One step.
     *
     * @param label what it is
     * @param probability in [0, 1] with its range
     */
    public record Step(String label, Estimate probability) {}

    private LadderPicture() {}

    /** @param steps the lowest first */
    public static Block.Picture of(String id, List<Step> steps, String says) {
        Svg svg = new Svg(id);
        int bottom = TOP + ROW * steps.size();
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = x(percent / 100.0);
            svg.line(x, TOP, x, bottom, percent == 50 ? "axis" : "grid");
            String place = percent == 0 ? "caption" : percent == 100 ? "caption end" : "caption middle";
            svg.text(x, bottom + 16.0, place, percent + " %");
        }
        for (int row = 0; row < steps.size(); row++) {
            step(svg, steps.get(steps.size() - 1 - row), TOP + ROW * row);
        }
        String title = "How likely each step is";
        return new Block.Picture(svg.element(bottom + 24, title, says), title, says);
    }

    private static void step(Svg svg, Step step, int y) {
        Estimate probability = step.probability();
        svg.text(LEFT, y + 14, "label over", step.label() + ": " + Figures.percent(probability.value()));
        svg.bar(x(probability.low()), x(probability.high()), y + 21, 12, "band");
        svg.dot(x(probability.value()), y + 27, 5, "mark");
    }

    private static double x(double probability) {
        return LEFT + probability * (RIGHT - LEFT);
    }
}
