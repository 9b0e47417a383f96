package org.entente.network.tie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Citation;
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
    private final TieSettings settings;
    private final SortedMap<Dyad, List<Act>> acts = new TreeMap<>();
    private final SortedMap<Dyad, List<SetAside>> asides = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> partners = new TreeMap<>();

    private Ties(Reporting reporting, TieSettings settings) {
        this.settings = settings;
        EventDeeds events = new EventDeeds(reporting, settings);
        ConditionDeeds conditions = new ConditionDeeds(reporting, settings);
        Sharing sharing = new Sharing(settings, reporting.members());
        events.deeds().forEach(deed -> share(deed, sharing));
        conditions.deeds().forEach(deed -> share(deed, sharing));
        events.asides().forEach(this::keep);
        conditions.asides().forEach(this::keep);
        acts.values().forEach(list -> list.sort(Act.ORDER));
    }

    /** Time and memory are linear in the reports but for their sorting. */
    public static Ties of(Reporting reporting, TieSettings settings) {
        return new Ties(reporting, settings);
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
            if (act.before(at)) {
                seen.add(act);
            } else {
                aside.add(new SetAside(act.deed().citation(), SetAside.Reason.LATER));
            }
        }
        aside.sort((one, other) -> one.citation().compareTo(other.citation()));
        return new TieSum(a, b, at, settings).of(seen, aside);
    }

    /** The tie at the end of each month from the first to the last. */
    public List<Tie> monthly(String a, String b, YearMonth first, YearMonth last) {
        List<Tie> series = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            series.add(between(a, b, month.atEndOfMonth()));
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
        return new Flow(flow.month(), flow.mass().plus(act.mass(day, settings)), citations);
    }

    private void share(Deed deed, Sharing sharing) {
        for (Sharing.Part source : sharing.of(deed.source())) {
            for (Sharing.Part target : sharing.of(deed.target())) {
                if (!source.id().equals(target.id())) {
                    add(new Act(deed, source.id(), target.id(), source.part() * target.part()));
                }
            }
        }
    }

    private void add(Act act) {
        acts.computeIfAbsent(Dyad.of(act.source(), act.target()), key -> new ArrayList<>())
                .add(act);
        partners.computeIfAbsent(act.source(), key -> new TreeSet<>()).add(act.target());
        partners.computeIfAbsent(act.target(), key -> new TreeSet<>()).add(act.source());
    }

    private void keep(Aside aside) {
        asides.computeIfAbsent(aside.dyad(), key -> new ArrayList<>()).add(aside.setAside());
    }
}
