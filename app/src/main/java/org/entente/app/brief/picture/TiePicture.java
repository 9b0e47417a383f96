package org.entente.app.brief.picture;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.brief.Block;
import org.entente.model.Estimate;

/** A tie month by month with the range it lies in, and the breaks in it. */
public final class TiePicture {
    private static final double LEFT = 34;
    private static final double RIGHT = Svg.WIDTH - 10.0;
    private static final double TOP = 14;
    private static final double BOTTOM = 190;
    private static final int HEIGHT = 216;
    private static final int MOST_YEARS = 8;

    /**
     * The tie at the end of a month.
     *
     * @param value in [-1, 1] with its range
     */
    public record Point(YearMonth month, Estimate value) {}

    private final YearMonth first;
    private final long months;

    private TiePicture(YearMonth first, long months) {
        this.first = first;
        this.months = months;
    }

    /**
     * @param points by month, at least two
     * @param breaks months to be marked
     */
    public static Block.Picture of(String id, List<Point> points, List<YearMonth> breaks, String says) {
        YearMonth first = points.get(0).month();
        long months = between(first, points.get(points.size() - 1).month());
        return new TiePicture(first, Math.max(1, months)).draw(id, points, breaks, says);
    }

    private Block.Picture draw(String id, List<Point> points, List<YearMonth> breaks, String says) {
        Svg svg = new Svg(id);
        for (int tenths = -10; tenths <= 10; tenths += 5) {
            double y = y(tenths / 10.0);
            svg.line(LEFT, y, RIGHT, y, tenths == 0 ? "axis" : "grid");
        }
        svg.text(LEFT - 6, y(1) + 4, "caption end", "+1").text(LEFT - 6, y(0) + 4, "caption end", "0");
        svg.text(LEFT - 6, y(-1) + 4, "caption end", "−1");
        years(svg);
        svg.path(band(points), "band");
        breaks.stream().distinct().forEach(month -> svg.line(x(month), TOP, x(month), BOTTOM, "break"));
        svg.path(line(points), "curve");
        Point last = points.get(points.size() - 1);
        svg.dot(x(last.month()), y(last.value().value()), 4, "mark");
        String title = "The relation over time, from −1 (all conflict) to +1 (all cooperation)";
        return new Block.Picture(svg.element(HEIGHT, title, says), title, says);
    }

    private void years(Svg svg) {
        int span = (int) (months / 12) + 1;
        int step = 1;
        while (span / step > MOST_YEARS) {
            step = step < 5 ? 5 : step + 5;
        }
        int start = first.getYear() + (first.getMonthValue() == 1 ? 0 : 1);
        boolean any = false;
        for (int year = start; year <= first.plusMonths(months).getYear(); year++) {
            if (year % step == 0) {
                double x = x(YearMonth.of(year, 1));
                svg.line(x, BOTTOM, x, BOTTOM + 5, "axis")
                        .text(x, BOTTOM + 18, "caption middle", Integer.toString(year));
                any = true;
            }
        }
        if (!any) {
            svg.text(LEFT, BOTTOM + 18, "caption", first.toString());
        }
    }

    private String line(List<Point> points) {
        return "M"
                + joined(points.stream()
                        .map(point -> place(point.month(), point.value().value()))
                        .toList());
    }

    private String band(List<Point> points) {
        List<String> places = new ArrayList<>();
        points.forEach(point -> places.add(place(point.month(), point.value().high())));
        for (int at = points.size() - 1; at >= 0; at--) {
            places.add(place(points.get(at).month(), points.get(at).value().low()));
        }
        return "M" + joined(places) + "Z";
    }

    private static String joined(List<String> places) {
        return String.join("L", places);
    }

    private String place(YearMonth month, double value) {
        return Svg.number(x(month)) + " " + Svg.number(y(value));
    }

    private double x(YearMonth month) {
        return LEFT + between(first, month) / (double) months * (RIGHT - LEFT);
    }

    private static double y(double value) {
        return TOP + (1 - value) / 2 * (BOTTOM - TOP);
    }

    private static long between(YearMonth from, YearMonth to) {
        return java.time.temporal.ChronoUnit.MONTHS.between(from, to);
    }
}
