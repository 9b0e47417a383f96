package org.entente.app.brief.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Source;
import org.entente.app.brief.wording.Clauses;
import org.entente.app.brief.wording.ConditionWords;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Deed;
import org.entente.app.brief.wording.Lists;
import org.entente.app.brief.wording.Names;
import org.entente.app.evidence.ConditionSignal;
import org.entente.app.question.Inquiry;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.network.force.Forces;
import org.entente.network.history.Historian;
import org.entente.network.history.History;
import org.entente.network.outlook.Answer;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * How two actors have stood to each other over time.
 *
 * @param title whom it is about
 * @param now where they stand at the end
 * @param blocks what stands between them, what broke, what passed between them
 * @param history the figures
 * @param forces what third parties do to the two on the last day
 * @param picture the tie over time, where there is enough to draw
 * @param sources every sentence cited, by number
 */
public record Relation(
        String title,
        Line now,
        List<Block> blocks,
        History history,
        Forces forces,
        Optional<Block.Picture> picture,
        List<Source> sources) {
    private static final int MOST_DEEDS = 20;
    private static final int REPORTS_OF_A_DEED = 10;

    public Relation {
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
    }

    /**
     * @param inquiry worked out for the two on the last day
     * @param from first day, null for the first thing known of the two
     * @param states the name of a state by its id
     */
    public static Relation of(Inquiry inquiry, @Nullable LocalDate from, Function<String, Optional<String>> states) {
        Reporting reporting = inquiry.reporting();
        Answer answer = inquiry.answer();
        String a = answer.question().a();
        String b = answer.question().b();
        LocalDate to = answer.question().at();
        Historian historian = new Historian(reporting, inquiry.ties());
        History history = from == null ? historian.of(a, b, to) : historian.of(a, b, from, to);
        Material material = new Material(
                new Archive(inquiry.codings(), reporting),
                reporting,
                answer,
                history,
                new Names(reporting.actors(), states));
        StandSection stand = new StandSection(material);
        Line now = stand.now();
        List<Block> blocks = new ArrayList<>();
        List<Line> points = stand.points();
        if (!points.isEmpty()) {
            blocks.add(new Block.Heading("What stands between them, and what changed"));
            blocks.add(new Block.Points(points));
        }
        List<Line> signals = inquiry.signals().stream()
                .filter(signal -> from == null || !signal.day().isBefore(from))
                .map(signal -> signal(signal, material))
                .toList();
        if (!signals.isEmpty()) {
            blocks.add(new Block.Heading("What by its code begins or ends a standing condition"));
            blocks.add(new Block.Points(signals));
        }
        ForcesSection forces = new ForcesSection(material);
        blocks.add(new Block.Heading("What others do to the two"));
        blocks.add(new Block.Paragraph(forces.sums()));
        blocks.addAll(forces.thirds());
        passed(material, from).ifPresent(timeline -> {
            blocks.add(new Block.Heading("What passed between them"));
            blocks.add(timeline);
        });
        return new Relation(
                Lists.capital(material.pair()),
                now,
                blocks,
                history,
                answer.forces(),
                stand.picture(),
                material.sources.all());
    }

    private static Line signal(ConditionSignal signal, Material material) {
        String state = ConditionWords.noun(
                signal.type(), material.names.text(signal.holder()), material.names.text(signal.counterpart()));
        return Line.of(Dates.day(signal.day()) + (signal.begins() ? ", begin of " : ", end of ") + state + ".")
                .cite(material.numbers(signal.citation()));
    }

    /** The latest deeds between the two, by date. */
    private static Optional<Block> passed(Material material, @Nullable LocalDate from) {
        Relevance relevance = new Relevance(material);
        List<Event> between = material.events().stream()
                .filter(event -> relevance.between(event) && !material.later(event) && !before(event, from))
                .toList();
        // Of a long history only the end is shown, and bringing all of it together would take long.
        List<Event> recent =
                between.subList(Math.max(0, between.size() - MOST_DEEDS * REPORTS_OF_A_DEED), between.size());
        List<Deed> deeds = material.deeds(recent);
        Clauses clauses = new Clauses(material.names.introducing());
        Map<String, List<Line>> days = new LinkedHashMap<>();
        for (Deed deed : deeds.subList(Math.max(0, deeds.size() - MOST_DEEDS), deeds.size())) {
            DateInterval date = deed.event().date();
            days.computeIfAbsent(date == null ? "Without a date" : Dates.of(date), key -> new ArrayList<>())
                    .add(Line.of(clauses.sentence(deed) + ".").cite(material.numbers(deed.citations())));
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Timeline(days.entrySet().stream()
                        .map(day -> new Block.Timeline.Day(day.getKey(), day.getValue()))
                        .toList()));
    }

    private static boolean before(Event event, @Nullable LocalDate from) {
        DateInterval date = event.date();
        return from != null && date != null && date.to().isBefore(from);
    }
}
