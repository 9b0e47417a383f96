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
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Deed;
import org.entente.app.brief.wording.Lists;
import org.entente.app.brief.wording.Names;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.network.history.Historian;
import org.entente.network.history.History;
import org.entente.network.outlook.Answer;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;
import org.jspecify.annotations.Nullable;

/**
 * How two actors have stood to each other over time.
 *
 * @param title whom it is about
 * @param now where they stand at the end
 * @param blocks what stands between them, what broke, what passed between them
 * @param history the figures
 * @param sources every sentence cited, by number
 */
public record Relation(String title, Line now, List<Block> blocks, History history, List<Source> sources) {
    private static final int MOST_DEEDS = 20;

    public Relation {
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
    }

    /**
     * @param answer worked out for the two on the last day
     * @param from first day, null for the first thing known of the two
     * @param states the name of a state by its id
     */
    public static Relation of(
            List<Coding> codings,
            Reporting reporting,
            Answer answer,
            @Nullable LocalDate from,
            Function<String, Optional<String>> states) {
        String a = answer.question().a();
        String b = answer.question().b();
        LocalDate to = answer.question().at();
        Historian historian = new Historian(reporting, Ties.of(reporting, TieSettings.DEFAULT));
        History history = from == null ? historian.of(a, b, to) : historian.of(a, b, from, to);
        Material material = new Material(codings, reporting, answer, history, new Names(reporting.actors(), states));
        StandSection stand = new StandSection(material);
        Line now = stand.now();
        List<Block> blocks = new ArrayList<>();
        List<Line> points = stand.points();
        if (!points.isEmpty()) {
            blocks.add(new Block.Heading("What stands between them, and what changed"));
            blocks.add(new Block.Points(points));
        }
        passed(material, from).ifPresent(timeline -> {
            blocks.add(new Block.Heading("What passed between them"));
            blocks.add(timeline);
        });
        return new Relation(Lists.capital(material.pair()), now, blocks, history, material.sources.all());
    }

    /** The latest deeds between the two, by date. */
    private static Optional<Block> passed(Material material, @Nullable LocalDate from) {
        Relevance relevance = new Relevance(material);
        List<Event> between = material.events().stream()
                .filter(event -> relevance.between(event) && !material.later(event) && !before(event, from))
                .toList();
        List<Deed> deeds = material.deeds(between);
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
