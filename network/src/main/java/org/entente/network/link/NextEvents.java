package org.entente.network.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * What comes next, and with whom: the chance of each kind of event to happen at least once within a horizon.
 *
 * <p>A logistic model over the same fading counts and follow-ups as {@link OutlookForecaster} learns from the user's own
 * events: at up to {@value #ORIGINS} days of the past it is asked about every pair that has met, knowing only what was
 * before, and then told what happened within the horizon. Nothing from the date asked about on is seen.
 */
public final class NextEvents {
    private static final int ORIGINS = 120;
    private static final int RECENT = 365;

    /** Below this many events the weights are hardly fitted: {@link #thin()}. */
    static final int ENOUGH = 2000;

    private final List<PastEvent> events;
    private final Map<List<String>, List<Integer>> between = new HashMap<>();
    private final int day;
    private final int horizon;
    private final List<String> names;
    private final List<String> types;
    private final LinkEvents links;
    private final LinkMemory memory;
    private final Chances chances;

    private NextEvents(List<PastEvent> events, int day, int horizon) {
        this.events = List.copyOf(events);
        for (int i = 0; i < events.size(); i++) {
            PastEvent event = events.get(i);
            between.computeIfAbsent(pair(event.source(), event.target()), key -> new ArrayList<>())
                    .add(i);
        }
        this.day = day;
        this.horizon = horizon;
        List<PastEvent> past =
                events.stream().filter(event -> event.day() < day).toList();
        Set<String> actors = new TreeSet<>();
        past.forEach(event -> Collections.addAll(actors, event.source(), event.target()));
        names = List.copyOf(actors);
        types = past.stream().map(PastEvent::type).distinct().sorted().toList();
        links = new LinkEvents(
                names.size(),
                types.size(),
                numbers(past, event -> Collections.binarySearch(names, event.source())),
                numbers(past, event -> Collections.binarySearch(types, event.type())),
                numbers(past, event -> Collections.binarySearch(names, event.target())),
                numbers(past, PastEvent::day));
        memory = new LinkMemory(EntityTraits.of(names), types.size());
        int start = past.stream().mapToInt(PastEvent::day).min().orElse(day);
        chances = new Chances(memory, start);
        learn(start);
    }

    /**
     * Learns from the events before a day.
     *
     * @param horizon days from that day on within which an event is to happen, at least 1
     * @throws IllegalArgumentException when there is no event before the day, or the horizon is none
     */
    public static NextEvents fit(List<PastEvent> events, int day, int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException("The horizon must be a day at least, not " + horizon + ".");
        }
        if (events.stream().noneMatch(event -> event.day() < day)) {
            throw new IllegalArgumentException("There is no event before day " + day + ".");
        }
        return new NextEvents(events, day, horizon);
    }

    private static int[] numbers(List<PastEvent> past, ToIntFunction<PastEvent> number) {
        return past.stream().mapToInt(number).toArray();
    }

    /** Whether there are too few events to trust the weights. */
    public boolean thin() {
        return links.size() < ENOUGH;
    }

    private void learn(int start) {
        List<LinkDay> days = links.byDay();
        Map<Integer, Set<List<Integer>>> happened = new TreeMap<>();
        for (LinkDay past : days) {
            Set<List<Integer>> facts = new HashSet<>();
            for (int i = 0; i < past.size(); i++) {
                facts.add(List.of(past.subject(i), past.relation(i), past.object(i)));
            }
            happened.put(past.day(), facts);
        }
        int gap = Math.max(horizon, (day - start) / ORIGINS + 1);
        int next = day - horizon - (Math.max(0, day - horizon - start) / gap) * gap;
        int learnt = 0;
        for (int origin = next; origin <= day - horizon; origin += gap) {
            while (learnt < days.size() && days.get(learnt).day() < origin) {
                memory.learn(days.get(learnt++));
            }
            Set<List<Integer>> outcome = new HashSet<>();
            for (int ahead = origin; ahead < origin + horizon; ahead++) {
                outcome.addAll(happened.getOrDefault(ahead, Set.of()));
            }
            ask(origin, outcome);
        }
        chances.fit();
        while (learnt < days.size()) {
            memory.learn(days.get(learnt++));
        }
    }

    private void ask(int origin, Set<List<Integer>> outcome) {
        for (int source = 0; source < names.size(); source++) {
            int group = memory.pairs.group(source);
            for (int pair = memory.pairs.firstSlot(group); pair >= 0; pair = memory.pairs.nextSlot(pair)) {
                int target = memory.pairs.member(pair);
                if (source == target || origin - memory.pairs.counts().last(pair) > RECENT) {
                    continue;
                }
                for (int type = 0; type < types.size(); type++) {
                    boolean happened = outcome.contains(List.of(source, type, target));
                    chances.note(chances.numbers(source, type, target, origin), happened);
                    tell(pair, type, origin, happened);
                }
            }
        }
    }

    private void tell(int pair, int type, int origin, boolean happened) {
        FollowUps past = memory.followUps;
        for (int entry = past.firstEntry(pair); entry >= 0; entry = past.nextEntry(entry)) {
            chances.count(type, chances.cell(entry, origin), happened);
        }
    }

    /**
     * What may come next between two, in both directions, the likeliest first.
     *
     * @throws IllegalArgumentException when the two are one, or one of them has no event before the day
     */
    public List<NextEvent> between(String a, String b) {
        if (a.equals(b)) {
            throw new IllegalArgumentException("An actor that acts on itself is not forecast: " + a + ".");
        }
        List<NextEvent> list = new ArrayList<>();
        add(number(a), number(b), list);
        add(number(b), number(a), list);
        return ranked(list);
    }

    /**
     * What may come next between an actor and any that it has met, the likeliest first.
     *
     * @throws IllegalArgumentException when it has no event before the day
     */
    public List<NextEvent> of(String actor) {
        int number = number(actor);
        List<NextEvent> list = new ArrayList<>();
        int group = memory.pairs.group(number);
        for (int pair = memory.pairs.firstSlot(group); pair >= 0; pair = memory.pairs.nextSlot(pair)) {
            if (memory.pairs.member(pair) != number) {
                add(number, memory.pairs.member(pair), list);
                add(memory.pairs.member(pair), number, list);
            }
        }
        return ranked(list);
    }

    private int number(String name) {
        int number = Collections.binarySearch(names, name);
        if (number < 0) {
            throw new IllegalArgumentException("There is no event of " + name + " before the day asked about.");
        }
        return number;
    }

    private static List<NextEvent> ranked(List<NextEvent> list) {
        return list.stream()
                .sorted(Comparator.comparingDouble(NextEvent::probability)
                        .reversed()
                        .thenComparing(NextEvent::source)
                        .thenComparing(NextEvent::type)
                        .thenComparing(NextEvent::target))
                .toList();
    }

    private void add(int source, int target, List<NextEvent> list) {
        for (int type = 0; type < types.size(); type++) {
            list.add(next(source, type, target));
        }
    }

    private NextEvent next(int source, int type, int target) {
        double[] numbers = chances.numbers(source, type, target, day);
        Map<TermKind, Double> parts = new EnumMap<>(TermKind.class);
        for (int i = 0; i < numbers.length; i++) {
            parts.merge(Chances.kind(i), chances.weight(i) * numbers[i], Double::sum);
        }
        List<NextEvent.Term> terms = new ArrayList<>();
        parts.forEach((kind, value) -> terms.add(new NextEvent.Term(kind, value, cited(kind, source, type, target))));
        double logOdds = terms.stream().mapToDouble(NextEvent.Term::value).sum();
        return new NextEvent(
                names.get(source),
                types.get(type),
                names.get(target),
                1 / (1 + StrictMath.exp(-logOdds)),
                logOdds,
                terms);
    }

    /** The two in one order whoever acts. */
    private static List<String> pair(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    private List<Integer> cited(TermKind kind, int source, int type, int target) {
        String from = names.get(source);
        String to = names.get(target);
        List<Integer> cited = new ArrayList<>();
        for (int i : between.getOrDefault(pair(from, to), List.of())) {
            PastEvent event = events.get(i);
            boolean forward = event.source().equals(from) && event.target().equals(to);
            boolean backward = event.source().equals(to) && event.target().equals(from);
            if (event.day() < day && (forward || backward)) {
                boolean same = event.type().equals(types.get(type));
                boolean wanted = (kind == TermKind.SAME_EVENT && same && forward)
                        || (kind == TermKind.REPLY && same && backward)
                        || kind == TermKind.CONTACT
                        || (kind == TermKind.FOLLOW_UP && leads(event, forward, source, type, target));
                if (wanted) {
                    cited.add(i);
                }
            }
        }
        return cited;
    }

    /** Whether an event is the last of the kind that the strongest follow-up rests on. */
    private boolean leads(PastEvent event, boolean forward, int source, int type, int target) {
        FollowUps past = memory.followUps;
        int pair = memory.pairs.slot(memory.pairs.group(source), target);
        int best = -1;
        double most = 0;
        for (int entry = past.firstEntry(pair); entry >= 0; entry = past.nextEntry(entry)) {
            double share = chances.share(type, chances.cell(entry, day));
            if (share > most) {
                most = share;
                best = entry;
            }
        }
        int relation = Collections.binarySearch(types, event.type()) + (forward ? 0 : types.size());
        return best >= 0 && past.relation(best) == relation && past.lastDay(best) == event.day();
    }
}
