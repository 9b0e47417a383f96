package org.entente.network.link.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.network.link.LinkDay;
import org.entente.network.link.LinkEvents;
import org.entente.network.link.LinkForecaster;
import org.entente.network.link.LinkQuestion;
import org.entente.network.link.ScoredCandidates;

/**
 * Ranks the answers of a test, day by day: every day before the one asked about is known, nothing of the day itself.
 *
 * <p>Each event asks twice, for its target and for its source. Other true answers of the same question on the same day
 * are taken out of the ranking, those of other days stay in (the time-aware filter). Equal scores count with the rank
 * expected if their order were drawn by lot.
 */
public final class LinkEvaluation {
    private final List<RankedLink> links;

    private LinkEvaluation(List<RankedLink> links) {
        this.links = links;
    }

    /** Which of the questions are summed up. */
    public interface Choice {
        boolean takes(RankedLink link);
    }

    /** The sums over some of the questions. */
    public RankSums sums(Choice choice) {
        RankSums sums = new RankSums();
        for (RankedLink link : links) {
            if (choice.takes(link)) {
                sums.add(link.rank());
            }
        }
        return sums;
    }

    /** A question for each event and direction, in the order of the events. */
    public List<RankedLink> links() {
        return List.copyOf(links);
    }

    /**
     * Walks over a test with a forecaster that knows all the days before it.
     *
     * @param history the events the forecaster knows
     * @param test events of later days
     */
    public static LinkEvaluation run(LinkForecaster forecaster, List<LinkEvents> history, LinkEvents test) {
        Set<List<Integer>> seen = new HashSet<>();
        for (LinkEvents events : history) {
            for (int event = 0; event < events.size(); event++) {
                seen.add(triple(events, event));
            }
        }
        Map<Integer, List<Integer>> eventsOf = new HashMap<>();
        for (int event = 0; event < test.size(); event++) {
            eventsOf.computeIfAbsent(test.day(event), day -> new ArrayList<>()).add(event);
        }
        RankedLink[] ranked = new RankedLink[2 * test.size()];
        for (LinkDay day : test.byDay()) {
            List<Integer> events = eventsOf.getOrDefault(day.day(), List.of());
            new DayRanks(forecaster, test, day).rank(events, seen, ranked);
            events.forEach(event -> seen.add(triple(test, event)));
            forecaster.learn(day);
        }
        return new LinkEvaluation(List.of(ranked));
    }

    private static List<Integer> triple(LinkEvents events, int event) {
        return List.of(events.source(event), events.type(event), events.target(event));
    }

    /** The questions of one day. */
    private record DayRanks(LinkForecaster forecaster, LinkEvents test, LinkDay day) {
        private record Answered(LinkQuestion question, ScoredCandidates scored) {}

        void rank(List<Integer> events, Set<List<Integer>> seen, RankedLink[] ranked) {
            Map<List<Integer>, Answered> answered = new HashMap<>();
            for (LinkQuestion question : day.questions()) {
                answered.put(
                        List.of(question.subject(), question.relation()),
                        new Answered(question, forecaster.forecast(question)));
            }
            for (int event : events) {
                int source = test.source(event);
                int type = test.type(event);
                int target = test.target(event);
                boolean before = seen.contains(triple(test, event));
                ranked[2 * event] = ranked(
                        event, true, Objects.requireNonNull(answered.get(List.of(source, type))), target, before);
                ranked[2 * event + 1] = ranked(
                        event,
                        false,
                        Objects.requireNonNull(answered.get(List.of(target, type + test.relations()))),
                        source,
                        before);
            }
        }

        private RankedLink ranked(int event, boolean forward, Answered answered, int answer, boolean before) {
            ScoredCandidates scored = answered.scored();
            int best = scored.best();
            return new RankedLink(
                    event,
                    forward,
                    answer,
                    best < 0 ? -1 : scored.entity(best),
                    best < 0 ? 0 : scored.probability(best),
                    scored.rank(answered.question(), answer, test.entities()),
                    before);
        }
    }
}
