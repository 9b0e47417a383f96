package org.entente.app.brief.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.wording.Clauses;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Deed;
import org.entente.app.brief.wording.Lists;
import org.entente.app.brief.wording.PlainText;
import org.entente.model.Citation;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Milestone;
import org.entente.model.Statement;

/** What happened between the two and around them, day by day. */
final class ChronologySection {
    private static final int MOST_EVENTS = 120;
    private static final int LONGEST_QUOTE = 120;
    private static final int FEWEST_WORDS = 3;

    private final Material material;
    private final Relevance relevance;
    private final Clauses clauses;
    private final Voices voices;
    private final SortedMap<Citation, Milestone> firsts = new TreeMap<>();

    ChronologySection(Material material) {
        this.material = material;
        this.relevance = new Relevance(material);
        this.voices = new Voices(material);
        this.clauses = new Clauses(material.names.introducing());
        for (Milestone milestone : material.reporting.milestones()) {
            String event = milestone.event();
            if (event != null) {
                firsts.put(new Citation(Citation.Kind.EVENT, milestone.document(), event), milestone);
            }
        }
    }

    Optional<Section> section() {
        List<Event> relevant = material.events().stream()
                .filter(event -> relevance.of(event) > 0 && !material.later(event))
                .toList();
        List<Event> chosen = chosen(relevant);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Timeline(days(material.deeds(chosen))));
        if (chosen.size() < relevant.size()) {
            blocks.add(new Block.Paragraph(Line.of(Lists.capital(Dates.number(relevant.size() - chosen.size()))
                    + " lesser events are left out here; the brief as JSON holds all.")));
        }
        return Optional.of(new Section("chronology", "Chronology", blocks));
    }

    /** All, or the weightiest where there are too many to read, in their order. */
    private List<Event> chosen(List<Event> relevant) {
        if (relevant.size() <= MOST_EVENTS) {
            return relevant;
        }
        List<Event> weighty = relevant.stream()
                .sorted(Comparator.comparingDouble(event -> -relevance.of(event)))
                .limit(MOST_EVENTS)
                .toList();
        return relevant.stream().filter(new HashSet<>(weighty)::contains).toList();
    }

    private List<Block.Timeline.Day> days(List<Deed> deeds) {
        Map<String, List<Line>> days = new LinkedHashMap<>();
        for (Deed deed : deeds) {
            List<Line> lines = days.computeIfAbsent(heading(deed.event()), key -> new ArrayList<>());
            Line line = line(deed);
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return days.entrySet().stream()
                .map(day -> new Block.Timeline.Day(day.getKey(), day.getValue()))
                .toList();
    }

    private String heading(Event event) {
        DateInterval date = event.date();
        LocalDate published = material.reporting.publishedOf(event.document());
        if (date == null) {
            return published == null ? "Without a date" : "Reported on " + Dates.day(published);
        }
        return material.datedByPublication(event) ? "Reported on " + Dates.of(date) : Dates.of(date);
    }

    /** "Three hours after John Kerry, the Pentagon denies …". */
    private String timed(String clause, Deed deed) {
        Statement statement = voices.statement(deed.event());
        String when = statement == null || statement.timing() == null ? "" : voices.when(statement);
        return Lists.capital(when.isEmpty() ? clause : when + ", " + clause);
    }

    private Line line(Deed deed) {
        String sentence = timed(clauses.clause(deed), deed);
        Optional<Milestone> first = deed.citations().stream()
                .filter(firsts::containsKey)
                .map(firsts::get)
                .findFirst();
        String end = first.map(milestone -> " for the first time in " + Dates.counted(milestone.years(), "year") + ".")
                .orElse(".");
        String words = PlainText.oneLine(deed.event().evidence());
        Line line = Line.of(sentence + end.substring(0, end.length() - 1));
        boolean telling =
                deed.speakers().isEmpty() && words.length() <= LONGEST_QUOTE && words.split(" ").length >= FEWEST_WORDS;
        return (telling ? line.words(": ").quoted(words) : line)
                .words(".")
                .cite(material.numbers(deed.citations()))
                .then(material.tellers(deed));
    }
}
