package org.entente.app.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Coding;
import org.entente.model.Condition;
import org.entente.model.Estimate;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.network.balance.SignedGraph;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.TieRows;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.TieTable;
import org.entente.network.tie.Ties;
import org.entente.store.EventLog;
import org.entente.store.RecordSink;
import org.entente.store.Stance;
import org.entente.store.exchange.NetworkActor;
import org.jspecify.annotations.Nullable;

/** The ties of everyone in a workspace, from its texts and its event data, as numbers. */
public final class AllTies {
    /** After twenty half-lives less than a millionth of an event is left. */
    private static final int HALF_LIVES = 20;

    private final TieTable table;
    private final List<Stance> stances;
    private final SortedMap<String, NetworkActor> actors;

    private AllTies(TieTable table, List<Stance> stances, SortedMap<String, NetworkActor> actors) {
        this.table = table;
        this.stances = stances;
        this.actors = actors;
    }

    /**
     * What bears on the ties between two days.
     *
     * @param texts coded documents
     * @param log event data
     */
    public static AllTies of(List<Coding> texts, EventLog log, LocalDate first, LocalDate last) {
        TieSettings settings = TieSettings.DEFAULT;
        Collecting collecting = new Collecting(settings);
        LocalDate from = first.minusDays((long) (HALF_LIVES * settings.halfLifeDays()));
        log.forEachRecord(from, last, collecting);
        List<Stance> stances = log.stances();
        LoggedData.conditions(stances).forEach(collecting::add);
        Reporting reporting = Reporting.of(texts).plus(DataCodings.of(log.retold()));
        Ties.of(reporting, settings).into(collecting.rows, collecting::number);
        SortedMap<String, NetworkActor> actors = new TreeMap<>();
        reporting.actors().byId().values().forEach(actor -> add(actors, actor));
        log.actors().forEach(actor -> add(actors, actor));
        return new AllTies(collecting.rows.table(collecting.ids), stances, actors);
    }

    public TieTable table() {
        return table;
    }

    /** The actor with an id; known by its id alone where nothing else is known of it. */
    public NetworkActor actor(String id) {
        NetworkActor actor = actors.get(id);
        return actor != null ? actor : new NetworkActor(id, id, ActorKind.UNKNOWN, null);
    }

    /**
     * The ties whose sign is sure on a day: those whose credible interval leaves 0 out, and those that a data set of signed
     * networks has for that day where events do not say otherwise.
     */
    public List<SignedGraph.Named> signs(LocalDate at) {
        return sure(at).stream()
                .map(tie -> new SignedGraph.Named(tie.a(), tie.b(), tie.sign()))
                .toList();
    }

    /** The same with their values, by the ids of both. */
    public List<SureTie> sure(LocalDate at) {
        SortedMap<String, SureTie> ties = new TreeMap<>();
        for (Stance stance : stances) {
            if (!stance.first().isAfter(at) && !stance.last().isBefore(at)) {
                put(ties, stance.a().accountable(), stance.b().accountable(), stance.sign(), null);
            }
        }
        for (int pair = 0; pair < table.pairs(); pair++) {
            Estimate tie = table.value(pair, at);
            if (tie.low() > 0 || tie.high() < 0) {
                put(ties, table.first(pair), table.second(pair), tie.low() > 0 ? 1 : -1, tie);
            }
        }
        return List.copyOf(ties.values());
    }

    private static void put(
            SortedMap<String, SureTie> ties, String one, String other, int sign, @Nullable Estimate value) {
        boolean inOrder = one.compareTo(other) <= 0;
        String a = inOrder ? one : other;
        String b = inOrder ? other : one;
        if (!a.equals(b)) {
            ties.put(a + "\t" + b, new SureTie(a, b, sign, value));
        }
    }

    private static void add(SortedMap<String, NetworkActor> actors, Actor actor) {
        actors.merge(actor.id(), NetworkActor.of(actor), (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Numbers the actors as they come; the table sorts them by id. */
    private static final class Collecting implements RecordSink {
        private final TieRows rows;
        private final List<String> ids = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private int[] logged = {};

        Collecting(TieSettings settings) {
            rows = new TieRows(settings);
        }

        int number(String id) {
            Integer known = numbers.putIfAbsent(id, ids.size());
            if (known == null) {
                ids.add(id);
                return ids.size() - 1;
            }
            return known;
        }

        @Override
        public void accountable(List<String> accountable) {
            logged = accountable.stream().mapToInt(this::number).toArray();
        }

        @Override
        public void record(
                int day, int source, int target, EventType type, double goldstein, double confidence, int reports) {
            if (target >= 0 && source != target) {
                rows.event(day, logged[source], logged[target], type, goldstein * confidence);
            }
        }

        void add(Condition condition) {
            Mention counterpart = condition.counterpart();
            if (counterpart != null && condition.begin() != null && condition.end() != null) {
                rows.standing(
                        (int) condition.begin().from().toEpochDay(),
                        (int) condition.end().to().toEpochDay(),
                        number(condition.holder().actor().accountable()),
                        number(counterpart.actor().accountable()),
                        condition.type());
            }
        }
    }
}
