package org.entente.app.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Coding;
import org.entente.model.Condition;
import org.entente.model.ConditionType;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.network.reference.Coverage;
import org.entente.store.EventLog;
import org.entente.store.Stance;
import org.entente.store.exchange.SourcedEvent;
import org.entente.text.codes.ConditionActs;

/** The event data of a workspace. */
public final class LoggedData implements EventData {
    private final EventLog log;

    public LoggedData(EventLog log) {
        this.log = log;
    }

    @Override
    public List<Actor> actors() {
        List<Actor> actors = new ArrayList<>(log.actors());
        for (SourcedEvent sourced : log.retold()) {
            actors.add(sourced.event().source().actor());
            Stream.ofNullable(sourced.event().target()).map(Mention::actor).forEach(actors::add);
        }
        return actors.stream().distinct().toList();
    }

    @Override
    public Optional<LocalDate> latest() {
        Stream<LocalDate> retold = log.retold().stream()
                .flatMap(sourced -> Stream.ofNullable(sourced.event().date()))
                .map(DateInterval::to);
        return Stream.concat(log.latest().stream(), retold).max(Comparator.naturalOrder());
    }

    @Override
    public List<Coding> of(Collection<String> ids) {
        List<Condition> standing = conditions(log.stances()).stream()
                .filter(condition -> condition.counterpart() != null
                        && (ids.contains(condition.holder().actor().accountable())
                                || ids.contains(condition.counterpart().actor().accountable())))
                .toList();
        List<Coding> codings = new ArrayList<>(DataCodings.of(log.eventsOf(ids), standing));
        codings.addAll(DataCodings.of(log.retoldOf(ids)));
        return codings;
    }

    @Override
    public boolean dense(LocalDate at) {
        return log.count(at.minusDays(Coverage.YEAR), at) >= Coverage.DENSE_EVENTS;
    }

    @Override
    public List<ConditionSignal> signals(String a, String b) {
        return new ConditionSignals(ConditionActs.bundled()).between(a, b, log.codedBetween(a, b));
    }

    /** Yearly ties as states that stand: friends as partnership, enemies as rivalry, from the first year to the last. */
    static List<Condition> conditions(List<Stance> stances) {
        Map<String, List<Stance>> runs = new TreeMap<>();
        for (Stance stance : stances) {
            String key = stance.a().id() + "\t" + stance.b().id() + "\t" + stance.sign();
            runs.computeIfAbsent(key, unused -> new ArrayList<>()).add(stance);
        }
        List<Condition> conditions = new ArrayList<>();
        for (List<Stance> run : runs.values()) {
            int begin = 0;
            for (int i = 1; i <= run.size(); i++) {
                boolean goesOn = i < run.size()
                        && !run.get(i).first().isAfter(run.get(i - 1).last().plusDays(1));
                if (!goesOn) {
                    conditions.add(condition(run.get(begin), run.get(i - 1)));
                    begin = i;
                }
            }
        }
        return conditions;
    }

    private static Condition condition(Stance first, Stance last) {
        String sign = first.sign() > 0 ? "+1" : "-1";
        String evidence = first.a().id() + " " + first.b().id() + " " + sign + ", "
                + first.first().getYear() + " to " + last.last().getYear();
        Span whole = new Span(0, evidence.length());
        return new Condition(
                first.dataset() + ":" + first.line(),
                first.dataset(),
                first.line(),
                whole,
                evidence,
                first.sign() > 0 ? ConditionType.PARTNERSHIP : ConditionType.RIVALRY,
                new Mention(
                        first.a(), first.a().id(), new Span(0, first.a().id().length())),
                new Mention(first.b(), first.b().id(), whole),
                new DateInterval(first.first(), first.first(), DatePrecision.YEAR),
                new DateInterval(last.last(), last.last(), DatePrecision.YEAR),
                false,
                null);
    }
}
