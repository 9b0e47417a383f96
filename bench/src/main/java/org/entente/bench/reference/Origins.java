package org.entente.bench.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.bench.reference.Chronicle.Deed;
import org.entente.model.ActorKind;
import org.entente.network.reference.Coverage;
import org.entente.network.reference.PairAct;
import org.entente.network.reference.PairFacts;
import org.entente.network.reference.Rung;
import org.entente.network.reference.Third;
import org.entente.network.tie.TieSeries;
import org.entente.network.tie.TieTable;

/**
 * Finds all rivals at the end of each month: two states, armed groups or parties whose tie is clearly negative and between
 * whom at least three events were reported in the year before. The first year of the data is only looked back on, the last
 * only looked ahead to.
 */
final class Origins {
    static final List<Integer> HORIZONS = List.of(90, 365);
    static final int FEWEST = 3;

    private static final List<Rung> RUNGS = List.of(Rung.TALK, Rung.DECONFLICTION, Rung.MATERIAL_HELP);

    private static final Set<ActorKind> SIDES = EnumSet.of(ActorKind.STATE, ActorKind.ARMED_GROUP, ActorKind.PARTY);
    private static final Set<ActorKind> THIRDS =
            EnumSet.of(ActorKind.STATE, ActorKind.ARMED_GROUP, ActorKind.PARTY, ActorKind.ORGANISATION);

    private final Chronicle chronicle;
    private final TieTable table;
    private final TieSeries series;
    private final List<LocalDate> days;

    private Origins(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.table = chronicle.ties();
        this.days = months(chronicle.first(), chronicle.last());
        this.series = table.series(days);
    }

    static List<Origin> of(Chronicle chronicle) {
        return new Origins(chronicle).all();
    }

    private static List<LocalDate> months(LocalDate first, LocalDate last) {
        List<LocalDate> ends = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first);
                !month.atEndOfMonth().isAfter(last);
                month = month.plusMonths(1)) {
            ends.add(month.atEndOfMonth());
        }
        return ends;
    }

    private List<Origin> all() {
        List<List<Deed>> deeds = new ArrayList<>();
        for (int pair = 0; pair < table.pairs(); pair++) {
            deeds.add(chronicle.between(table.first(pair), table.second(pair)));
        }
        List<Origin> origins = new ArrayList<>();
        LocalDate earliest = chronicle.first().plusDays(365);
        LocalDate latest = chronicle.last().minusDays(365);
        for (int day = 0; day < days.size(); day++) {
            LocalDate at = days.get(day);
            if (!at.isBefore(earliest) && !at.isAfter(latest)) {
                SortedMap<String, SortedMap<String, Double>> around = around(day);
                for (int pair = 0; pair < table.pairs(); pair++) {
                    if (rivals(pair, day) && count(deeds.get(pair), at.minusDays(365), at) >= FEWEST) {
                        origins.add(origin(pair, day, deeds.get(pair), around));
                    }
                }
            }
        }
        return origins;
    }

    private boolean rivals(int pair, int day) {
        return series.value(pair, day) <= PairFacts.CLEARLY_NEGATIVE
                && SIDES.contains(chronicle.kind(table.first(pair)))
                && SIDES.contains(chronicle.kind(table.second(pair)));
    }

    private SortedMap<String, SortedMap<String, Double>> around(int day) {
        SortedMap<String, SortedMap<String, Double>> around = new TreeMap<>();
        for (int pair = 0; pair < table.pairs(); pair++) {
            double value = series.value(pair, day);
            String a = table.first(pair);
            String b = table.second(pair);
            if (value != 0 && THIRDS.contains(chronicle.kind(a)) && THIRDS.contains(chronicle.kind(b))) {
                around.computeIfAbsent(a, key -> new TreeMap<>()).put(b, value);
                around.computeIfAbsent(b, key -> new TreeMap<>()).put(a, value);
            }
        }
        return around;
    }

    private Origin origin(int pair, int day, List<Deed> deeds, SortedMap<String, SortedMap<String, Double>> around) {
        LocalDate at = days.get(day);
        String a = table.first(pair);
        String b = table.second(pair);
        List<PairAct> acts = deeds.stream()
                .map(Deed::act)
                .filter(act -> !act.day().isAfter(at))
                .toList();
        double tie = series.value(pair, day);
        PairFacts facts = new PairFacts(a, b, at, Coverage.DENSE, acts, tie, List.of(), thirds(a, b, around));
        Map<Integer, Origin.Ahead> ahead = new TreeMap<>();
        for (int horizon : HORIZONS) {
            ahead.put(horizon, ahead(deeds, at, horizon, up(pair, day, horizon)));
        }
        return new Origin(
                chronicle.region(),
                a + "-" + b,
                facts,
                count(deeds, at.minusDays(30), at),
                count(deeds, at.minusDays(90), at),
                count(deeds, at.minusDays(365), at),
                series.estimate(pair, day).high() < 0,
                ahead);
    }

    private boolean up(int pair, int day, int horizon) {
        int later = day + Math.round(horizon / 30.4f);
        return series.value(pair, Math.min(later, days.size() - 1)) > series.value(pair, day);
    }

    private static List<Third> thirds(String a, String b, SortedMap<String, SortedMap<String, Double>> around) {
        SortedMap<String, Double> withB = around.getOrDefault(b, new TreeMap<>());
        List<Third> thirds = new ArrayList<>();
        around.getOrDefault(a, new TreeMap<>()).forEach((third, value) -> {
            Double other = withB.get(third);
            if (other != null) {
                thirds.add(new Third(third, value, other, List.of()));
            }
        });
        return thirds;
    }

    private static Origin.Ahead ahead(List<Deed> deeds, LocalDate at, int horizon, boolean up) {
        int rungs = 0;
        for (Deed deed : deeds) {
            if (within(deed, at, at.plusDays(horizon))) {
                rungs = Math.max(rungs, reached(deed.act()));
            }
        }
        OptionalDouble before = mean(deeds, at.minusDays(horizon), at);
        OptionalDouble after = mean(deeds, at, at.plusDays(horizon));
        double improved =
                before.isEmpty() || after.isEmpty() ? Double.NaN : after.getAsDouble() > before.getAsDouble() ? 1 : 0;
        return new Origin.Ahead(rungs, improved, up);
    }

    private static int reached(PairAct act) {
        return (int) RUNGS.stream().filter(act::reaches).count();
    }

    /** Empty below three events. */
    private static OptionalDouble mean(List<Deed> deeds, LocalDate after, LocalDate until) {
        return count(deeds, after, until) < FEWEST
                ? OptionalDouble.empty()
                : deeds.stream()
                        .filter(deed -> within(deed, after, until))
                        .mapToDouble(Deed::goldstein)
                        .average();
    }

    private static int count(List<Deed> deeds, LocalDate after, LocalDate until) {
        return (int) deeds.stream().filter(deed -> within(deed, after, until)).count();
    }

    private static boolean within(Deed deed, LocalDate after, LocalDate until) {
        return deed.act().day().isAfter(after) && !deed.act().day().isAfter(until);
    }
}
