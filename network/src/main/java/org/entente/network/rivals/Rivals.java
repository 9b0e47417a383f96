package org.entente.network.rivals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Condition;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.network.reporting.Actors;
import org.entente.network.reporting.Passage;
import org.entente.network.reporting.Reporting;

/**
 * Finds the pair that a text is about: two who are often named together, between whom much passes, and who oppose one
 * another but have contacts. Plain allies and plain enemies score less than a pair with mixed signals.
 *
 * <p>The score is ln(1 + sentences naming both) + ½ ln(1 + opening sentences naming both) + ln(1 + mass of events and
 * conditions) + 2 × balance of cooperation and conflict + 1 if there are both conflict and contacts.
 */
public final class Rivals {
    private static final Set<ActorKind> KINDS =
            EnumSet.of(ActorKind.STATE, ActorKind.ARMED_GROUP, ActorKind.ORGANISATION, ActorKind.PARTY);
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score())
            .thenComparing(Candidate::a)
            .thenComparing(Candidate::b);

    private final Reporting reporting;
    private final Actors actors;
    private final SortedMap<String, SortedMap<String, Signals>> signals = new TreeMap<>();

    private Rivals(Reporting reporting) {
        this.reporting = reporting;
        this.actors = reporting.actors();
        reporting.passages().forEach(this::name);
        reporting.once().forEach(this::add);
        reporting.conditions().forEach(this::add);
    }

    /** The pair and the common threat, with the runners-up. */
    public static Subject of(Reporting reporting) {
        List<Candidate> pairs = new Rivals(reporting).pairs();
        List<Menace> menaces = pairs.isEmpty()
                ? List.of()
                : new Menaces(reporting).to(pairs.get(0).a(), pairs.get(0).b());
        return new Subject(pairs, menaces);
    }

    /** A pair that is known beforehand, with the common threats to it. */
    public static Subject of(Reporting reporting, String a, String b) {
        Candidate pair = a.compareTo(b) < 0 ? new Candidate(a, b, 0, List.of()) : new Candidate(b, a, 0, List.of());
        return new Subject(List.of(pair), new Menaces(reporting).to(a, b));
    }

    private List<Candidate> pairs() {
        List<Candidate> pairs = new ArrayList<>();
        signals.forEach((a, others) -> others.forEach((b, signal) -> pairs.add(candidate(a, b, signal))));
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    private static Candidate candidate(String a, String b, Signals signal) {
        List<Candidate.Reason> reasons = List.of(
                new Candidate.Reason("sentences naming both", signal.sentences(), StrictMath.log1p(signal.sentences())),
                new Candidate.Reason(
                        "opening sentences naming both", signal.openings(), StrictMath.log1p(signal.openings()) / 2),
                new Candidate.Reason(
                        "events and conditions between them", signal.events(), StrictMath.log1p(signal.events())),
                new Candidate.Reason("mixed signals", signal.mixed(), 2 * signal.mixed()),
                new Candidate.Reason(
                        "opponents with contacts",
                        signal.contacts(),
                        signal.conflict() > 0 && signal.contacts() > 0 ? 1 : 0));
        double score = 0;
        for (Candidate.Reason reason : reasons) {
            score += reason.points();
        }
        return new Candidate(a, b, score, reasons);
    }

    private void name(Passage passage) {
        List<String> named =
                passage.accountable().stream().filter(this::eligible).toList();
        for (int i = 0; i < named.size(); i++) {
            for (String other : named.subList(i + 1, named.size())) {
                if (apart(named.get(i), other)) {
                    signals(named.get(i), other).named(passage.title());
                }
            }
        }
    }

    private void add(Event event) {
        Mention target = event.target();
        if (target != null) {
            for (Map.Entry<String, String> pair : pairs(event.source(), target)) {
                signals(pair.getKey(), pair.getValue()).add(event);
            }
        }
    }

    private void add(Condition condition) {
        Mention counterpart = condition.counterpart();
        if (counterpart != null) {
            for (Map.Entry<String, String> pair : pairs(condition.holder(), counterpart)) {
                signals(pair.getKey(), pair.getValue()).add(condition);
            }
        }
    }

    private List<Map.Entry<String, String>> pairs(Mention one, Mention other) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String a : reporting.standsFor(one.actor())) {
            for (String b : reporting.standsFor(other.actor())) {
                if (!a.equals(b) && eligible(a) && eligible(b) && apart(a, b)) {
                    pairs.add(a.compareTo(b) < 0 ? Map.entry(a, b) : Map.entry(b, a));
                }
            }
        }
        return pairs;
    }

    /** A grouping and its member are no pair. */
    private boolean apart(String a, String b) {
        return !reporting.standsFor(actors.of(a)).contains(b)
                && !reporting.standsFor(actors.of(b)).contains(a);
    }

    private boolean eligible(String id) {
        Actor actor = actors.of(id);
        return KINDS.contains(actor.kind()) || isState(id);
    }

    /** A state that is named only through its people and bodies has no description of its own. */
    private static boolean isState(String id) {
        return id.length() == 3 && id.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private Signals signals(String a, String b) {
        return signals.computeIfAbsent(a, key -> new TreeMap<>()).computeIfAbsent(b, key -> new Signals());
    }
}
