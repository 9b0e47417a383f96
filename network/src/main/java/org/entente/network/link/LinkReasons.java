package org.entente.network.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Forecasts with their reasons, from a list of events and weights fitted before.
 *
 * <p>Every forecast recalls the days before the one asked about, and once more for each term that cites events, to see
 * what it would be without them; its time is in proportion to the events.
 */
public final class LinkReasons {
    private static final int RULES = 3;

    private final OutlookForecaster fitted;
    private final LinkEvents events;

    /** @param fitted whose weights are used; what it remembers plays no part */
    public LinkReasons(OutlookForecaster fitted, LinkEvents events) {
        this.fitted = fitted;
        this.events = events;
    }

    /**
     * Forecasts one event.
     *
     * @throws IllegalArgumentException when source and target are one, or nothing is known before the day
     */
    public LinkForecast forecast(int source, int type, int target, int day) {
        Asked asked = new Asked(source, type, target, day);
        Scored scored = scored(asked, Set.of());
        Scoring scoring = scored.scoring;
        Map<TermKind, Set<Integer>> cited = cited(asked, scoring);
        List<LinkTerm> terms = new ArrayList<>();
        for (TermKind kind : TermKind.values()) {
            Set<Integer> events = cited.getOrDefault(kind, Set.of());
            terms.add(new LinkTerm(
                    kind,
                    scored.parts.getOrDefault(kind, 0.0),
                    List.copyOf(events),
                    kind == TermKind.FOLLOW_UP ? rules(asked, scoring) : List.of(),
                    events.isEmpty()
                            ? scored.logOdds()
                            : scored(asked, new TreeSet<>(events)).logOdds()));
        }
        double logOdds = terms.stream().mapToDouble(LinkTerm::value).sum();
        return new LinkForecast(source, type, target, day, 1 / (1 + StrictMath.exp(-logOdds)), logOdds, terms);
    }

    /** The log-odds of the same forecast had some events not happened. */
    public double logOddsWithout(LinkForecast forecast, Set<Integer> gone) {
        return scored(new Asked(forecast.source(), forecast.type(), forecast.target(), forecast.day()), gone)
                .logOdds();
    }

    private record Asked(int source, int type, int target, int day) {
        Asked {
            if (source == target) {
                throw new IllegalArgumentException("An actor that acts on itself is not forecast: " + source + ".");
            }
        }

        LinkQuestion question() {
            return new LinkQuestion(day, source, type);
        }
    }

    private record Scored(Scoring scoring, Map<TermKind, Double> parts) {
        double logOdds() {
            return parts.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private Scored scored(Asked asked, Set<Integer> gone) {
        Scoring scoring = fitted.remembering(events.before(asked.day, gone)).scoring();
        scoring.search(asked.question());
        int place = scoring.include(asked.target);
        if (scoring.count() < 2) {
            throw new IllegalArgumentException(
                    "Too little is known before day " + asked.day + " to forecast what " + asked.source + " does.");
        }
        scoring.weigh(asked.question());
        return new Scored(scoring, parts(scoring, place));
    }

    private Map<TermKind, Double> parts(Scoring scoring, int place) {
        int rank = rank(scoring, place);
        double[] finals = scoring.finals();
        double whole = scoring.whole(place, rank);
        double[] shares = new double[Outlook.WIDTH];
        double mean = fitted.outlook().trees.explain(scoring.cells(place, rank), 0, shares);
        for (int signal = 0; signal < Signals.COUNT; signal++) {
            shares[signal] +=
                    (double) fitted.outlook().weights[signal] * scoring.rows()[place * Signals.COUNT + signal];
        }
        Map<TermKind, Double> parts = new EnumMap<>(TermKind.class);
        double sum = mean;
        parts.put(TermKind.STANDING, mean);
        for (int signal = 0; signal < shares.length; signal++) {
            parts.merge(TermKind.of(signal), shares[signal], Double::sum);
            sum += shares[signal];
        }
        parts.merge(TermKind.STANDING, whole - sum, Double::sum);
        parts.put(TermKind.COMPETITION, -logOfOthers(finals, place));
        return parts;
    }

    private static int rank(Scoring scoring, int place) {
        int[] best = scoring.finalists();
        for (int rank = 0; rank < best.length; rank++) {
            if (best[rank] == place) {
                return rank;
            }
        }
        return best.length;
    }

    private static double logOfOthers(double[] finals, int place) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < finals.length; i++) {
            top = i == place ? top : Math.max(top, finals[i]);
        }
        double sum = 0;
        for (int i = 0; i < finals.length; i++) {
            sum += i == place ? 0 : StrictMath.exp(finals[i] - top);
        }
        return top + StrictMath.log(sum);
    }

    private Map<TermKind, Set<Integer>> cited(Asked asked, Scoring scoring) {
        Map<TermKind, Set<Integer>> cited = new EnumMap<>(TermKind.class);
        List<FollowUp> rules = rules(asked, scoring);
        for (int event = 0; event < events.size(); event++) {
            boolean forward = events.source(event) == asked.source && events.target(event) == asked.target;
            boolean backward = events.source(event) == asked.target && events.target(event) == asked.source;
            if ((forward || backward) && events.day(event) < asked.day) {
                boolean same = events.type(event) == asked.type;
                TermKind kind = same ? forward ? TermKind.SAME_EVENT : TermKind.REPLY : TermKind.CONTACT;
                cited.computeIfAbsent(kind, key -> new TreeSet<>()).add(event);
                if (citedBy(rules, asked, event, backward)) {
                    cited.computeIfAbsent(TermKind.FOLLOW_UP, key -> new TreeSet<>())
                            .add(event);
                }
            }
        }
        return cited;
    }

    private boolean citedBy(List<FollowUp> rules, Asked asked, int event, boolean backward) {
        return rules.stream()
                .anyMatch(rule -> rule.earlier() == events.type(event)
                        && rule.inverse() == backward
                        && rule.daysAgo() == asked.day - events.day(event));
    }

    private List<FollowUp> rules(Asked asked, Scoring scoring) {
        LinkMemory memory = scoring.memory();
        FollowUps past = memory.followUps;
        int pair = memory.pairs.slot(memory.pairs.group(asked.source), asked.target);
        List<Ruled> found = new ArrayList<>();
        for (int entry = past.firstEntry(pair); entry >= 0; entry = past.nextEntry(entry)) {
            int earlier = past.relation(entry);
            int daysAgo = asked.day - past.lastDay(entry);
            int lag = FollowUps.lag(daysAgo);
            found.add(new Ruled(
                    past.share(asked.type, earlier, lag),
                    new FollowUp(
                            earlier % memory.relations(),
                            earlier >= memory.relations(),
                            daysAgo,
                            FollowUps.shortest(lag),
                            FollowUps.longest(lag),
                            past.cases(asked.type, earlier, lag),
                            past.followed(asked.type, earlier, lag))));
        }
        found.sort(Comparator.comparingDouble(Ruled::share)
                .reversed()
                .thenComparing(ruled -> ruled.rule.earlier())
                .thenComparing(ruled -> ruled.rule.inverse()));
        return found.stream().limit(RULES).map(Ruled::rule).toList();
    }

    private record Ruled(float share, FollowUp rule) {}
}
