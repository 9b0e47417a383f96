package org.entente.app.brief.writing;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.brief.wording.Figures;
import org.entente.network.tie.TiePoint;

/** A tie over time as lines of text: a bar to the left for conflict, to the right for cooperation. */
final class TieChart {
    private static final int MOST_ROWS = 24;
    private static final int ARM = 20;

    private TieChart() {}

    /** At most two dozen rows: every month where that fits, else months at equal distances, the last one included. */
    static String of(List<TiePoint> series) {
        StringBuilder chart = new StringBuilder();
        if (series.size() < 2) {
            return "";
        }
        for (TiePoint point : chosen(series)) {
            double value = point.value().value();
            int length = (int) Math.round(Math.abs(value) * ARM);
            String left = value < 0 ? " ".repeat(ARM - length) + "-".repeat(length) : " ".repeat(ARM);
            String right = value > 0 ? "+".repeat(length) : "";
            chart.append("  ")
                    .append(point.month())
                    .append("  ")
                    .append(left)
                    .append('|')
                    .append(right);
            chart.append(" ".repeat(ARM - right.length()))
                    .append("  ")
                    .append(Figures.signed(point.value()))
                    .append('\n');
        }
        return chart.toString();
    }

    private static List<TiePoint> chosen(List<TiePoint> series) {
        int step = (series.size() + MOST_ROWS - 1) / MOST_ROWS;
        List<TiePoint> chosen = new ArrayList<>();
        for (int at = (series.size() - 1) % step; at < series.size(); at += step) {
            chosen.add(series.get(at));
        }
        return chosen;
    }
}
