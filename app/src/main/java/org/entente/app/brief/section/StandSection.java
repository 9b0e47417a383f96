package org.entente.app.brief.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.picture.TiePicture;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Figures;
import org.entente.model.Citation;
import org.entente.model.Contribution;
import org.entente.model.Event;
import org.entente.model.Milestone;
import org.entente.model.Tie;
import org.entente.network.history.Streak;
import org.entente.network.history.TurningPoint;
import org.entente.network.tie.TiePoint;
import org.jspecify.annotations.Nullable;

/** Where the two stand, and since when. */
final class StandSection {
    private static final int TELLING_MONTHS = 6;
    private static final Map<String, String> RENEWED = Map.of(
            "CONSULT", "contact",
            "AGREE", "agreement",
            "SUPPORT", "agreement",
            "AID", "help",
            "COOPERATE", "help",
            "ASSAULT", "use of force");

    private final Material material;

    StandSection(Material material) {
        this.material = material;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(now()));
        picture().ifPresent(blocks::add);
        List<Line> points = points();
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
        return new Section("stand", "Where the two stand, and since when", blocks);
    }

    /** Standing conditions, what is called a first, and lasting shifts. */
    List<Line> points() {
        List<Line> points = new ArrayList<>(new Standings(material).lines());
        points.addAll(milestones());
        points.addAll(breaks());
        points.addAll(renewals());
        points.addAll(streaks());
        return points;
    }

    /** The tie in words with its interval, and what it rests on. */
    Line now() {
        Tie tie = material.answer.position().tie();
        String at = Dates.day(tie.at());
        if (!tie.known()) {
            return Line.of("Nothing dated is reported between " + material.pair() + " up to " + at
                    + ", so nothing can be said of where they stand.");
        }
        Line line = Line.of("On " + at + " the relation of " + material.pair() + " is ")
                .strong(Figures.tie(tie.value().value()))
                .words(": " + Figures.signed(tie.value().value()) + " on a scale from −1, nothing but conflict, to +1,"
                        + " nothing but cooperation; with nine chances in ten it lies between "
                        + Figures.signed(tie.value().low()) + " and "
                        + Figures.signed(tie.value().high()) + ".");
        return line.then(weight(tie));
    }

    private Line weight(Tie tie) {
        List<Citation> strongest = tie.contributions().stream()
                .sorted((one, other) -> Double.compare(Math.abs(other.share()), Math.abs(one.share())))
                .map(Contribution::citation)
                .toList();
        double share =
                tie.mass().total() == 0 ? 0 : tie.mass().conflict() / tie.mass().total();
        int parts = tie.contributions().size();
        return Line.of("It rests on "
                        + (parts == 1 ? "one event or condition" : Dates.number(parts) + " events and conditions")
                        + ", each counting less the older it is; conflict has " + Figures.percent(share)
                        + " of the weight.")
                .cite(material.numbers(strongest));
    }

    Optional<Block.Picture> picture() {
        List<TiePoint> series = toTheDay(material.history.series());
        long known = series.stream().filter(point -> point.mass().total() > 0).count();
        if (known < 2) {
            return Optional.empty();
        }
        List<TiePicture.Point> points = series.stream()
                .map(point -> new TiePicture.Point(point.month(), point.value()))
                .toList();
        List<YearMonth> breaks = material.history.turningPoints().stream()
                .map(point -> YearMonth.from(point.date()))
                .toList();
        TiePoint lowest = extreme(series, -1);
        TiePoint highest = extreme(series, 1);
        String says = "From " + Dates.month(points.get(0).month()) + " to "
                + Dates.month(points.get(points.size() - 1).month()) + " the relation is at its worst in "
                + Dates.month(lowest.month()) + " ("
                + Figures.signed(lowest.value().value())
                + ") and at its best in " + Dates.month(highest.month()) + " ("
                + Figures.signed(highest.value().value()) + "); broken lines mark the breaks named below.";
        return Optional.of(TiePicture.of("tie", points, breaks, says));
    }

    /** The last month ends on the day of the question, not after it. */
    private List<TiePoint> toTheDay(List<TiePoint> series) {
        Tie tie = material.answer.position().tie();
        YearMonth month = YearMonth.from(tie.at());
        List<TiePoint> points = new ArrayList<>(series);
        points.removeIf(point -> point.month().equals(month));
        points.add(new TiePoint(month, tie.value(), tie.mass()));
        return points;
    }

    private static TiePoint extreme(List<TiePoint> series, int sign) {
        TiePoint best = series.get(0);
        for (TiePoint point : series) {
            if (sign * point.value().value() > sign * best.value().value()) {
                best = point;
            }
        }
        return best;
    }

    private List<Line> milestones() {
        List<Line> lines = new ArrayList<>();
        for (Milestone milestone : material.answer.position().milestones()) {
            List<Citation> citations = new ArrayList<>(List.of(Citation.of(milestone)));
            lines.add(milestone(milestone).cite(material.numbers(citations)));
        }
        return lines;
    }

    private Line milestone(Milestone milestone) {
        Event event = event(milestone);
        Line line = Line.of("A first in " + Dates.counted(milestone.years(), "year")
                + (milestone.since() == null ? "" : ", since " + milestone.since())
                + (event == null || event.date() == null ? "" : ", " + Dates.when(event.date())) + ": ");
        String words = milestone.evidence();
        return line.quoted(words).words(words.matches("(?s).*[.!?]") ? "" : ".");
    }

    private @Nullable Event event(Milestone milestone) {
        String id = milestone.event();
        return id == null ? null : material.event(new Citation(Citation.Kind.EVENT, milestone.document(), id));
    }

    /** Lasting changes in the level of what passes between the two; begins, ends and firsts stand above. */
    private List<Line> breaks() {
        return material.history.turningPoints().stream()
                .filter(point -> point.kind() == TurningPoint.Kind.SHIFT)
                .map(point -> Line.of(shift(point)).cite(material.numbers(point.evidence())))
                .toList();
    }

    /** What the events themselves show to be a first in years. */
    private List<Line> renewals() {
        return material.history.turningPoints().stream()
                .filter(point -> point.kind() == TurningPoint.Kind.RENEWED)
                .map(point -> Line.of(Dates.day(point.date()) + " has the first "
                                + RENEWED.getOrDefault(point.label(), "event") + " between the two in "
                                + Dates.counted((int) point.size(), "year") + ", so far as is reported.")
                        .cite(material.numbers(point.evidence())))
                .toList();
    }

    private List<Line> streaks() {
        return material.history.streaks().stream()
                .filter(streak -> streak.months() >= TELLING_MONTHS)
                .map(streak -> Line.of(streak(streak)))
                .toList();
    }

    private static String streak(Streak streak) {
        String time = Dates.counted(streak.months(), "month") + " on end, " + Dates.month(streak.from()) + " to "
                + Dates.month(streak.to()) + ", ";
        return switch (streak.kind()) {
            case COOPERATIVE -> "The longest friendly streak: " + time + "had more cooperation than conflict.";
            case HOSTILE -> "The longest hostile streak: " + time + "had more conflict than cooperation.";
            case QUIET -> "The longest silence: " + time + "had nothing that is reported.";
        };
    }

    private static String shift(TurningPoint point) {
        String from = "From " + Dates.month(YearMonth.from(point.date()));
        if (point.evidence().isEmpty()) {
            return from + " the reports tell of little between the two for months.";
        }
        return from + " what passes between the two shifts towards "
                + (point.direction() > 0 ? "cooperation" : "conflict") + ", and stays there for months.";
    }
}
