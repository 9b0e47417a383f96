package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Condition;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.text.codebook.StandingChange;
import org.entente.text.date.TimeExpression;
import org.entente.text.date.TimeKind;
import org.entente.text.factuality.FactualityReader;
import org.entente.text.language.Parse;
import org.jspecify.annotations.Nullable;

/** Reads standing states off the candidates whose entry speaks of one: begun, in force or ended, and since when. */
final class ConditionReader {
    private final Document document;
    private final FactualityReader factuality;
    private final EventDates dates;

    ConditionReader(Document document, FactualityReader factuality, EventDates dates) {
        this.document = document;
        this.factuality = factuality;
        this.dates = dates;
    }

    /**
     * The conditions a candidate speaks of; none for what is denied, conditional or merely possible.
     *
     * @param events the events of the candidate, which lend their attribution
     */
    List<Condition> conditions(Candidate candidate, List<Event> events, Parse parse, int sentence) {
        StandingChange change = candidate.entry().condition();
        if (change == null
                || candidate.source().slot().equals(SlotReader.CLIMBED_SLOT)
                || factuality.read(parse, candidate.word()) != Factuality.ASSERTED) {
            return List.of();
        }
        boolean ended = candidate.ended() || !change.holds();
        Optional<TimeExpression> told = dates.nearest(parse, candidate.word()).filter(time -> time.date() != null);
        List<Condition> found = new ArrayList<>();
        for (Candidate.Pair pair : oneWay(candidate)) {
            Mention counterpart = pair.target();
            Span span = span(candidate, pair, parse);
            found.add(new Condition(
                    Identifiers.of(
                            'c',
                            document.id(),
                            span,
                            change.type(),
                            pair.source().actor().id()),
                    document.id(),
                    sentence,
                    span,
                    span.of(document.text()),
                    change.type(),
                    pair.source(),
                    counterpart,
                    begin(told, ended),
                    end(told, ended),
                    ended,
                    events.isEmpty() ? null : events.get(0).attribution()));
        }
        return List.copyOf(found);
    }

    /** A mutual state is one condition, though the event is coded both ways. */
    private static List<Candidate.Pair> oneWay(Candidate candidate) {
        List<Candidate.Pair> kept = new ArrayList<>();
        for (Candidate.Pair pair : candidate.pairs()) {
            boolean mirrored = kept.stream().anyMatch(other -> mirrors(pair, other));
            if (!mirrored) {
                kept.add(pair);
            }
        }
        return kept;
    }

    private static boolean mirrors(Candidate.Pair pair, Candidate.Pair other) {
        Mention one = pair.target();
        Mention two = other.target();
        return one != null
                && two != null
                && one.actor().equals(other.source().actor())
                && two.actor().equals(pair.source().actor());
    }

    private static Span span(Candidate candidate, Candidate.Pair pair, Parse parse) {
        Span span = candidate.word().span().cover(candidate.carrier().span());
        Mention counterpart = pair.target();
        if (parse.span().contains(pair.source().span())) {
            span = span.cover(pair.source().span());
        }
        return counterpart != null && parse.span().contains(counterpart.span()) ? span.cover(counterpart.span()) : span;
    }

    private static @Nullable DateInterval begin(Optional<TimeExpression> told, boolean ended) {
        return told.filter(time -> !ended && time.kind() != TimeKind.UNTIL)
                .map(TimeExpression::date)
                .orElse(null);
    }

    private static @Nullable DateInterval end(Optional<TimeExpression> told, boolean ended) {
        return told.filter(time -> ended || time.kind() == TimeKind.UNTIL)
                .map(TimeExpression::date)
                .orElse(null);
    }
}
