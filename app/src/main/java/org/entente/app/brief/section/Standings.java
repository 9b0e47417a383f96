package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.app.brief.Line;
import org.entente.app.brief.wording.ConditionWords;
import org.entente.app.brief.wording.ConditionWords.Tense;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Lists;
import org.entente.app.brief.wording.Named;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Attribution;
import org.entente.model.Citation;
import org.entente.model.Condition;
import org.entente.model.DateInterval;
import org.entente.network.tie.Stand;

/** What stands or stood between the two, as sentences: only what a text dates has a begin. */
final class Standings {
    private static final Comparator<DateInterval> BY_BEGIN = Comparator.comparing(DateInterval::from);

    private final Material material;
    private final SortedMap<Citation, Condition> conditions = new TreeMap<>();

    Standings(Material material) {
        this.material = material;
        material.reporting.conditions().forEach(one -> conditions.put(Citation.of(one), one));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Stand stand : material.history.stands()) {
            List<Citation> citations = new ArrayList<>(List.of(stand.citation()));
            citations.addAll(stand.repeats());
            List<Condition> reports = citations.stream()
                    .map(conditions::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (!reports.isEmpty()) {
                lines.add(Line.of(sentence(reports)).cite(material.numbers(citations)));
            }
        }
        return lines.stream().distinct().toList();
    }

    /** One sentence for several reports of one state. */
    private String sentence(List<Condition> reports) {
        Optional<DateInterval> begin =
                edge(reports.stream().map(Condition::begin)).min(BY_BEGIN);
        Optional<DateInterval> end = edge(reports.stream().map(Condition::end)).max(BY_BEGIN);
        if (end.filter(date -> date.from().isBefore(material.question().at())).isPresent()) {
            String from = begin.map(date -> " from " + Dates.of(date) + " to ").orElse(" until ");
            return words(reports.get(0), Tense.PAST, from + end.map(Dates::of).orElse("")) + ".";
        }
        return begin.isPresent()
                ? words(reports.get(0), Tense.PERFECT, " since " + Dates.of(begin.get())) + "."
                : words(reports.get(0), Tense.PRESENT, "") + "; the reports do not say since when.";
    }

    private String words(Condition condition, Tense tense, String when) {
        Named counterpart = condition.counterpart() == null
                ? new Named("others", true)
                : answering(condition.counterpart().actor());
        Named holder = answering(condition.holder().actor());
        return Lists.capital(
                said(condition) + ConditionWords.sentence(condition.type(), holder, counterpart, tense, when));
    }

    private static Stream<DateInterval> edge(Stream<DateInterval> dates) {
        return dates.filter(Objects::nonNull);
    }

    /** A president who imposes sanctions does so for the state. */
    private Named answering(Actor actor) {
        return actor.kind() == ActorKind.PERSON ? material.names.of(actor.accountable()) : material.names.of(actor);
    }

    private String said(Condition condition) {
        Attribution attribution = condition.attribution();
        return attribution == null
                ? ""
                : "according to "
                        + material.names.of(attribution.speaker().actor()).text() + ", ";
    }
}
