package org.entente.bench.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.directory.KnownDirectory;
import org.entente.app.engine.Engine;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Citation;
import org.entente.network.reference.PairAct;
import org.entente.network.tie.TieRows;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.TieTable;
import org.entente.store.eventdata.EventCode;
import org.entente.store.eventdata.EventData;
import org.entente.store.eventdata.Format;
import org.entente.store.eventdata.FormatException;
import org.entente.store.eventdata.Party;
import org.entente.store.eventdata.Rejection;
import org.entente.store.eventdata.Roster;
import org.entente.store.eventdata.RowSink;
import org.jspecify.annotations.Nullable;

/**
 * A file of event data: the ties of all pairs by the product's own settings, and what happened between the two of each, one
 * event a pair, day and type.
 */
final class Chronicle implements RowSink {
    /** What happened with its Goldstein value; acts of the reference class need none. */
    record Deed(PairAct act, double goldstein) {}

    private static final Citation ROW = new Citation(Citation.Kind.EVENT, "keds", "row");

    private final String region;
    private final TieRows rows = new TieRows(TieSettings.DEFAULT);
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, ActorKind> kinds = new HashMap<>();
    private final SortedMap<String, SortedMap<PairAct, Double>> deeds = new TreeMap<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private Chronicle(String region) {
        this.region = region;
    }

    static Chronicle read(Path file, String region) throws IOException {
        Chronicle chronicle = new Chronicle(region);
        try {
            new EventData(file, Format.KEDS, null, LocalDate.of(2030, 1, 1))
                    .read(new Roster(new KnownDirectory(Engine.knowledge(null))), chronicle);
        } catch (FormatException e) {
            throw new IOException(file + " is no KEDS file.", e);
        }
        return chronicle;
    }

    String region() {
        return region;
    }

    TieTable ties() {
        return rows.table(ids);
    }

    LocalDate first() {
        return LocalDate.ofEpochDay(first);
    }

    LocalDate last() {
        return LocalDate.ofEpochDay(last);
    }

    /** What an actor is by the codes it was met under. */
    ActorKind kind(String id) {
        return kinds.getOrDefault(id, ActorKind.UNKNOWN);
    }

    /** What happened between two, by day; the ids ascending. */
    List<Deed> between(String a, String b) {
        List<Deed> list = new ArrayList<>();
        deeds.getOrDefault(a + "-" + b, new TreeMap<>())
                .forEach((act, goldstein) -> list.add(new Deed(act, goldstein)));
        list.sort(Comparator.comparing(Deed::act));
        return list;
    }

    @Override
    public void event(long line, long day, Party source, @Nullable Party target, EventCode code) {
        if (target == null || code.type() == null) {
            return;
        }
        int from = number(source.actor());
        int to = number(target.actor());
        if (from == to) {
            return;
        }
        first = Math.min(first, day);
        last = Math.max(last, day);
        rows.event((int) day, from, to, code.type(), code.goldstein());
        String one = ids.get(from);
        String other = ids.get(to);
        String pair = one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
        deeds.computeIfAbsent(pair, key -> new TreeMap<>())
                .merge(
                        new PairAct(LocalDate.ofEpochDay(day), code.type(), ROW),
                        code.goldstein(),
                        (before, now) -> Math.abs(now) > Math.abs(before) ? now : before);
    }

    private int number(Actor actor) {
        String id = actor.accountable();
        if (actor.id().equals(id)) {
            kinds.put(id, actor.kind());
        }
        Integer known = numbers.putIfAbsent(id, ids.size());
        if (known == null) {
            ids.add(id);
            return ids.size() - 1;
        }
        return known;
    }

    @Override
    public void tie(long line, int year, Party a, Party b, int sign) {
        throw new IllegalStateException("A KEDS file has no yearly ties.");
    }

    @Override
    public void rejected(Rejection rejection) {
        // The import's own measurement counts what is not taken.
    }

    @Override
    public void read(long count) {
        // Nobody waits.
    }
}
