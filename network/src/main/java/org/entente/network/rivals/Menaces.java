package org.entente.network.rivals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Condition;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.network.reporting.Actors;
import org.entente.network.reporting.Passage;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.Sharing;

/**
 * Finds the common threat to a pair: a third party that is hostile to both, to others, or that both are hostile to,
 * and that is named together with them.
 *
 * <p>The score is ln(1 + hostility to or from the one) + ln(1 + hostility to or from the other) + ln(1 + its hostile
 * acts against anyone else) + ½ ln(1 + sentences naming it with either) + ln(1 + sentences naming it with both), less
 * ln(1 + what it does with either side as a friend). One without any hostility is no threat. Hostility is in events of
 * average strength.
 */
final class Menaces {
    private static final double AVERAGE = 4;
    private static final Comparator<Menace> WORST_FIRST =
            Comparator.comparingDouble((Menace menace) -> -menace.score()).thenComparing(Menace::id);

    private static final class Count {
        private double onA;
        private double onB;
        private double onOthers;
        private double friendly;
        private int withEither;
        private int withBoth;

        private double hostility() {
            return onA + onB + onOthers;
        }
    }

    private final Reporting reporting;
    private final Actors actors;
    private final SortedMap<String, Count> counts = new TreeMap<>();

    Menaces(Reporting reporting) {
        this.reporting = reporting;
        this.actors = reporting.actors();
    }

    List<Menace> to(String a, String b) {
        for (Event event : reporting.once()) {
            Mention target = event.target();
            if (target != null && event.factuality() != Factuality.DENIED) {
                double size = event.goldstein() / AVERAGE * event.confidence();
                add(event.source(), target, size, a, b);
            }
        }
        for (Condition condition : reporting.conditions()) {
            Mention counterpart = condition.counterpart();
            if (counterpart != null && !condition.ended()) {
                add(condition.holder(), counterpart, condition.type().sign(), a, b);
            }
        }
        reporting.passages().forEach(passage -> name(passage, a, b));
        List<Menace> menaces = new ArrayList<>();
        counts.forEach((id, count) -> {
            if (count.hostility() > 0 && outside(id, a, b)) {
                menaces.add(menace(id, count));
            }
        });
        menaces.sort(WORST_FIRST);
        return menaces;
    }

    private void add(Mention source, Mention target, double size, String a, String b) {
        String from = source.actor().accountable();
        String to = target.actor().accountable();
        if (size >= 0) {
            friendly(from, to, size, a, b);
            friendly(to, from, size, a, b);
            return;
        }
        hostile(from, to, -size, a, b);
        if (from.equals(a) || from.equals(b)) {
            hostile(to, from, -size, a, b);
        }
    }

    private void hostile(String third, String other, double size, String a, String b) {
        Count count = count(third);
        if (other.equals(a)) {
            count.onA += size;
        } else if (other.equals(b)) {
            count.onB += size;
        } else {
            count.onOthers += size;
        }
    }

    private void friendly(String third, String other, double size, String a, String b) {
        if (other.equals(a) || other.equals(b)) {
            count(third).friendly += size;
        }
    }

    private void name(Passage passage, String a, String b) {
        SortedSet<String> named = new TreeSet<>(passage.accountable());
        boolean withA = named.remove(a);
        boolean withB = named.remove(b);
        for (String id : named) {
            Count count = count(id);
            count.withEither += withA || withB ? 1 : 0;
            count.withBoth += withA && withB ? 1 : 0;
        }
    }

    private static Menace menace(String id, Count count) {
        List<Candidate.Reason> reasons = List.of(
                new Candidate.Reason("hostility with the one", count.onA, StrictMath.log1p(count.onA)),
                new Candidate.Reason("hostility with the other", count.onB, StrictMath.log1p(count.onB)),
                new Candidate.Reason("hostile acts against others", count.onOthers, StrictMath.log1p(count.onOthers)),
                new Candidate.Reason(
                        "sentences naming it with either", count.withEither, StrictMath.log1p(count.withEither) / 2),
                new Candidate.Reason("sentences naming it with both", count.withBoth, StrictMath.log1p(count.withBoth)),
                new Candidate.Reason("friendship with either", count.friendly, -StrictMath.log1p(count.friendly)));
        double score = 0;
        for (Candidate.Reason reason : reasons) {
            score += reason.points();
        }
        return new Menace(id, score, reasons);
    }

    /** Neither a side, nor inside one, nor a grouping of which one is a member. */
    private boolean outside(String id, String a, String b) {
        Actor actor = actors.of(id);
        SortedSet<String> stands = reporting.standsFor(actor);
        boolean domestic = Sharing.domestic(actor) && (a.equals(actor.country()) || b.equals(actor.country()));
        return !stands.contains(a) && !stands.contains(b) && !domestic;
    }

    private Count count(String id) {
        return counts.computeIfAbsent(id, key -> new Count());
    }
}
