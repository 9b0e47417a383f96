package org.entente.network.tie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.entente.model.Citation;
import org.entente.model.ConditionType;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mass;
import org.entente.model.SetAside;
import org.entente.model.Tie;
import org.entente.network.reporting.Reporting;

/**
 * The ties of all pairs that are reported on, at any date.
 *
 * <p>An event is worth its Goldstein value (Goldstein 1992) in events of average strength, times the coder's
 * confidence, times what its factuality, its voice and its dating leave of it ({@link TieSettings}); it decays by half
 * every half-life. A standing condition is worth the act that makes it as long as it holds, and decays from its end.
 * With C the cooperation and K the conflict so summed, the share p of cooperation in what passes between the two is
 * Beta(n + C, n + K), n being the prior: the Beta reputation system with forgetting (Jøsang and Ismail 2002). The tie
 * is 2p - 1: its value the mean (C - K) / (2n + C + K), its interval the equal-tailed credible one. It is 0 and as wide
 * as can be when nothing is known, and goes back to that when nothing happens any more. Each part of the value is
 * (c - k) / (2n + C + K), so that the parts add up.
 */
public final class Ties {
    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(3000, 1, 1);

    private final TieSettings settings;
    private final Sharing sharing;
    private final SortedMap<Dyad, List<Act>> acts = new TreeMap<>();
    private final SortedMap<Dyad, List<SetAside>> asides = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> partners = new TreeMap<>();

    private Ties(TieSettings settings, Sharing sharing) {
        this.settings = settings;
        this.sharing = sharing;
    }

    /** Time and memory are linear in the reports but for their sorting. */
    public static Ties of(Reporting reporting, TieSettings settings) {
        Ties ties = new Ties(settings, new Sharing(settings, reporting.members()));
        ties.add(new EventDeeds(reporting, settings));
        ConditionDeeds conditions = new ConditionDeeds(reporting, settings);
        conditions.deeds().forEach(ties::share);
        conditions.asides().forEach(ties::keep);
        ties.acts.values().forEach(list -> list.sort(Act.ORDER));
        List.copyOf(ties.acts.keySet()).forEach(ties::setFriendlyForceAside);
        return ties;
    }

    /** The same with one more event that repeats nothing that is known. */
    Ties with(Event event) {
        EventDeeds more = new EventDeeds(Reporting.of(List.of(event), List.of()), settings);
        Ties ties = copy();
        for (Deed deed : more.deeds()) {
            for (Dyad dyad : sharing.dyads(deed)) {
                ties.acts.computeIfPresent(dyad, (key, list) -> new ArrayList<>(list));
                ties.partners.computeIfPresent(dyad.first(), (key, set) -> new TreeSet<>(set));
                ties.partners.computeIfPresent(dyad.second(), (key, set) -> new TreeSet<>(set));
            }
            ties.share(deed);
            sharing.dyads(deed).forEach(dyad -> ties.acts.computeIfPresent(dyad, (key, list) -> sorted(list)));
            sharing.dyads(deed).forEach(ties::setFriendlyForceAside);
        }
        for (Aside aside : more.asides()) {
            ties.asides.computeIfPresent(aside.dyad(), (key, list) -> new ArrayList<>(list));
            ties.keep(aside);
        }
        return ties;
    }

    /** The same without the conditions of a type that one has towards another. */
    Ties without(ConditionType type, String holder, String counterpart) {
        Ties ties = copy();
        acts.forEach((dyad, list) -> {
            List<Act> others = list.stream()
                    .filter(act -> !act.deed().standsAs(type, holder, counterpart))
                    .toList();
            if (others.size() < list.size()) {
                ties.acts.put(dyad, others);
            }
        });
        return ties;
    }

    /** Whether a pair's tie is the same in both. */
    boolean same(Dyad dyad, Ties other) {
        return Objects.equals(acts.get(dyad), other.acts.get(dyad))
                && Objects.equals(asides.get(dyad), other.asides.get(dyad));
    }

    /** A copy whose lists and sets are still those of the original. */
    private Ties copy() {
        Ties ties = new Ties(settings, sharing);
        ties.acts.putAll(acts);
        ties.asides.putAll(asides);
        ties.partners.putAll(partners);
        return ties;
    }

    private static List<Act> sorted(List<Act> list) {
        list.sort(Act.ORDER);
        return list;
    }

    private void add(EventDeeds events) {
        events.deeds().forEach(this::share);
        events.asides().forEach(this::keep);
    }

    public TieSettings settings() {
        return settings;
    }

    /** Ids of all who have any act with this actor, at whatever date. */
    public SortedSet<String> partners(String actor) {
        return Collections.unmodifiableSortedSet(partners.getOrDefault(actor, new TreeSet<>()));
    }

    /**
     * The tie of two different actors at a date; known or not, there always is one. What comes after the date is not
     * seen.
     */
    public Tie between(String a, String b, LocalDate at) {
        Dyad dyad = Dyad.of(a, b);
        List<SetAside> aside = new ArrayList<>(asides.getOrDefault(dyad, List.of()));
        List<Act> seen = new ArrayList<>();
        for (Act act : acts.getOrDefault(dyad, List.of())) {
            if (!act.before(at)) {
                aside.add(new SetAside(act.deed().citation(), SetAside.Reason.LATER));
            } else if (act.faded(at, settings)) {
                aside.add(new SetAside(act.deed().citation(), SetAside.Reason.FADED));
            } else {
                seen.add(act);
            }
        }
        aside.sort(Comparator.comparing(SetAside::citation));
        return new TieSum(seen, at, settings).tie(a, b, aside);
    }

    /** The tie at the end of each month from the first to the last. */
    public List<TiePoint> monthly(String a, String b, YearMonth first, YearMonth last) {
        List<Act> all = acts.getOrDefault(Dyad.of(a, b), List.of());
        List<TiePoint> series = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate at = month.atEndOfMonth();
            List<Act> seen = all.stream()
                    .filter(act -> act.before(at) && !act.faded(at, settings))
                    .toList();
            TieSum sum = new TieSum(seen, at, settings);
            series.add(new TiePoint(month, sum.value(), sum.mass()));
        }
        return series;
    }

    /** What passes between the two in each month from the first to the last, quiet months included. */
    public List<Flow> flows(String a, String b, YearMonth first, YearMonth last) {
        SortedMap<YearMonth, Flow> flows = new TreeMap<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            flows.put(month, new Flow(month, Mass.NONE, List.of()));
        }
        for (Act act : acts.getOrDefault(Dyad.of(a, b), List.of())) {
            LocalDate day = act.deed().day();
            if (day != null) {
                flows.computeIfPresent(YearMonth.from(day), (month, flow) -> plus(flow, act, day));
            }
        }
        return List.copyOf(flows.values());
    }

    /** What happened between the two, by day; without what is planned, offered or only possible. */
    public List<Occasion> occasions(String a, String b) {
        List<Occasion> occasions = new ArrayList<>();
        for (Act act : acts.getOrDefault(Dyad.of(a, b), List.of())) {
            Deed deed = act.deed();
            LocalDate day = deed.day();
            if (day != null && deed.why().stream().noneMatch(Weights::notYet)) {
                double size = deed.strength() * act.part() / settings.unit();
                occasions.add(new Occasion(day, deed.label(), act.source(), size, deed.citation()));
            }
        }
        return occasions;
    }

    /**
     * Puts all that moves a tie into a table of numbers; what nothing dates stands there from the first day to the last.
     *
     * @param number the number of an actor by its id
     */
    public void into(TieRows rows, ToIntFunction<String> number) {
        acts.values().stream().flatMap(List::stream).forEach(act -> {
            Deed deed = act.deed();
            int source = number.applyAsInt(act.source());
            int target = number.applyAsInt(act.target());
            double strength = deed.strength() * act.part();
            LocalDate day = deed.day();
            if (day != null && !deed.mutual()) {
                rows.event((int) day.toEpochDay(), source, target, EventType.valueOf(deed.label()), strength);
            } else {
                LocalDate from = deed.from() == null ? FIRST_DAY : deed.from();
                LocalDate to = deed.to() == null ? LAST_DAY : deed.to();
                rows.standing((int) from.toEpochDay(), (int) to.toEpochDay(), source, target, strength);
            }
        });
    }

    /** Ids of all who have a tie with anyone, at whatever date. */
    public SortedSet<String> actors() {
        return new TreeSet<>(partners.keySet());
    }

    /** The months of which any event is known, of whomever: in the others silence says nothing. */
    public SortedSet<YearMonth> covered() {
        return acts.values().stream()
                .flatMap(List::stream)
                .map(act -> act.deed().day())
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first day anything dated is known of the two, empty when there is none. */
    public Optional<LocalDate> since(String a, String b) {
        return acts.getOrDefault(Dyad.of(a, b), List.of()).stream()
                .map(Act::from)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Every standing condition between the two, past and present, by begin. */
    public List<Stand> stands(String a, String b) {
        List<Stand> stands = new ArrayList<>();
        for (Act act : acts.getOrDefault(Dyad.of(a, b), List.of())) {
            Deed deed = act.deed();
            if (deed.day() == null) {
                stands.add(new Stand(
                        deed.citation(),
                        deed.repeats(),
                        deed.label(),
                        act.source(),
                        act.target(),
                        deed.from(),
                        deed.to(),
                        deed.strength() * act.part() / settings.unit()));
            }
        }
        return stands;
    }

    private Flow plus(Flow flow, Act act, LocalDate day) {
        List<Citation> citations = new ArrayList<>(flow.citations());
        citations.add(act.deed().citation());
        return new Flow(flow.month(), flow.mass().plus(Mass.of(act.size(day, settings))), citations);
    }

    private void share(Deed deed) {
        sharing.acts(deed).forEach(this::add);
    }

    private void add(Act act) {
        acts.computeIfAbsent(Dyad.of(act.source(), act.target()), key -> {
                    partners.computeIfAbsent(act.source(), one -> new TreeSet<>())
                            .add(act.target());
                    partners.computeIfAbsent(act.target(), one -> new TreeSet<>())
                            .add(act.source());
                    return new ArrayList<>();
                })
                .add(act);
    }

    /** See {@link FriendlyForce}. */
    private void setFriendlyForceAside(Dyad dyad) {
        List<Act> list = acts.getOrDefault(dyad, List.of());
        List<Act> friendly = FriendlyForce.of(list, settings);
        if (!friendly.isEmpty()) {
            acts.put(dyad, list.stream().filter(act -> !friendly.contains(act)).toList());
            List<SetAside> kept = new ArrayList<>(asides.getOrDefault(dyad, List.of()));
            friendly.forEach(act -> kept.add(new SetAside(act.deed().citation(), SetAside.Reason.FRIENDLY_FORCE)));
            asides.put(dyad, kept);
        }
    }

    private void keep(Aside aside) {
        asides.computeIfAbsent(aside.dyad(), key -> new ArrayList<>()).add(aside.setAside());
    }
}
