package org.entente.network.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.entente.model.Citation;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Milestone;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.Flow;
import org.entente.network.tie.Stand;
import org.entente.network.tie.TiePoint;
import org.entente.network.tie.Ties;

/** Tells the story of a pair. */
public final class Historian {
    /** Months with events below which no shift is looked for: a handful of reports has no level that could change. */
    private static final int ENOUGH_MONTHS = 12;

    private static final Comparator<TurningPoint> BY_DATE = Comparator.comparing(TurningPoint::date)
            .thenComparing(TurningPoint::kind)
            .thenComparing(TurningPoint::label)
            .thenComparing(point -> point.evidence().toString());

    private final Reporting reporting;
    private final Ties ties;

    public Historian(Reporting reporting, Ties ties) {
        this.reporting = reporting;
        this.ties = ties;
    }

    /** The story from what is first known of the pair to a date. */
    public History of(String a, String b, LocalDate to) {
        return of(a, b, ties.since(a, b).filter(since -> !since.isAfter(to)).orElse(to), to);
    }

    /** The story between two dates. */
    public History of(String a, String b, LocalDate from, LocalDate to) {
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        List<TiePoint> series = ties.monthly(a, b, first, last);
        List<Flow> flows = ties.flows(a, b, first, last);
        boolean enough =
                flows.stream().filter(flow -> !flow.citations().isEmpty()).count() >= ENOUGH_MONTHS;
        List<Stand> stands = stands(a, b, to);
        List<Milestone> firsts = Firsts.of(reporting, a, b);
        List<TurningPoint> points = new ArrayList<>(enough ? shifts(flows) : List.of());
        points.addAll(firsts(firsts));
        points.addAll(changes(stands));
        SortedSet<YearMonth> covered = ties.covered();
        points.addAll(Renewals.of(ties.occasions(a, b), covered));
        points.removeIf(
                point -> point.date().isBefore(first.atDay(1)) || point.date().isAfter(to));
        points.sort(BY_DATE);
        return new History(a, b, series, points, firsts, stands, Streaks.longest(flows, covered), enough);
    }

    private static List<TurningPoint> shifts(List<Flow> flows) {
        double[] levels = new double[flows.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = asinh(flows.get(i).net());
        }
        List<Integer> starts = new ArrayList<>(ChangePoints.in(levels));
        starts.add(levels.length);
        List<TurningPoint> shifts = new ArrayList<>();
        int before = 0;
        for (int i = 0; i + 1 < starts.size(); i++) {
            int start = starts.get(i);
            double move = mean(levels, start, starts.get(i + 1)) - mean(levels, before, start);
            Flow flow = flows.get(start);
            shifts.add(new TurningPoint(
                    TurningPoint.Kind.SHIFT,
                    flow.month().atDay(1),
                    (int) Math.signum(move),
                    "SHIFT",
                    move,
                    flow.citations()));
            before = start;
        }
        return shifts;
    }

    private List<TurningPoint> firsts(List<Milestone> milestones) {
        List<TurningPoint> points = new ArrayList<>();
        for (Milestone milestone : milestones) {
            Event event = Firsts.event(milestone, reporting);
            DateInterval date = event == null ? null : event.date();
            if (event != null && date != null) {
                points.add(new TurningPoint(
                        TurningPoint.Kind.FIRST,
                        date.from(),
                        (int) Math.signum(event.goldstein()),
                        event.type().name(),
                        milestone.years(),
                        List.of(Citation.of(milestone), Citation.of(event))));
            }
        }
        return points;
    }

    private static List<TurningPoint> changes(List<Stand> stands) {
        List<TurningPoint> points = new ArrayList<>();
        for (Stand stand : stands) {
            int sign = (int) Math.signum(stand.strength());
            List<Citation> evidence = List.of(stand.citation());
            LocalDate from = stand.from();
            LocalDate to = stand.to();
            if (from != null) {
                points.add(new TurningPoint(
                        TurningPoint.Kind.BEGINS, from, sign, stand.label(), stand.strength(), evidence));
            }
            if (to != null) {
                points.add(
                        new TurningPoint(TurningPoint.Kind.ENDS, to, -sign, stand.label(), stand.strength(), evidence));
            }
        }
        return points;
    }

    /** Conditions as they stood, not as they have faded since. */
    private List<Stand> stands(String a, String b, LocalDate to) {
        return ties.stands(a, b).stream()
                .filter(stand -> stand.from() == null || !stand.from().isAfter(to))
                .toList();
    }

    private static double mean(double[] series, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += series[i];
        }
        return sum / (to - from);
    }

    private static double asinh(double x) {
        double size = StrictMath.log(Math.abs(x) + StrictMath.sqrt(x * x + 1));
        return x < 0 ? -size : size;
    }
}
