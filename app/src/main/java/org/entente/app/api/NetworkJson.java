package org.entente.app.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.balance.BalanceJson;
import org.entente.app.balance.CampLists;
import org.entente.app.evidence.SureTie;
import org.entente.app.library.Edition;
import org.entente.model.Estimate;
import org.entente.network.balance.PairForces;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;
import org.entente.network.balance.frustration.proof.Contradiction;
import org.entente.network.balance.frustration.proof.Proof;
import org.entente.store.exchange.NetworkActor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A network as JSON: nodes with most ties first, links among them, camps, balance, contradictory cycles, forces. */
final class NetworkJson {
    private static final int MOST_CYCLES = 200;

    private final Edition edition;
    private final NetworkResource.Day day;
    private final SignedGraph graph;
    private final Map<String, Integer> degrees = new HashMap<>();
    private final Map<String, Integer> camps = new HashMap<>();

    NetworkJson(Edition edition, NetworkResource.Day day) {
        this.edition = edition;
        this.day = day;
        this.graph = day.balance().graph();
        for (SureTie tie : day.ties()) {
            degrees.merge(tie.a(), 1, Integer::sum);
            degrees.merge(tie.b(), 1, Integer::sum);
        }
    }

    ObjectNode of(int most, @Nullable String focus, @Nullable String a, @Nullable String b) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("at", day.at().toString());
        node.put("first", edition.census().first().orElse(day.at()).toString());
        node.put("last", edition.latest().toString());
        List<List<String>> lists = CampLists.of(graph, day.balance().two());
        for (int camp = 0; camp < lists.size(); camp++) {
            for (String member : lists.get(camp)) {
                camps.put(member, camp);
            }
        }
        Set<String> shown = shown(most, focus, a, b);
        ArrayNode nodes = node.putArray("nodes");
        shown.forEach(id -> nodes.add(node(id)));
        ArrayNode links = node.putArray("links");
        day.ties().stream()
                .filter(tie -> shown.contains(tie.a()) && shown.contains(tie.b()))
                .forEach(tie -> links.add(link(tie)));
        ArrayNode groups = node.putArray("camps");
        for (List<String> camp : lists) {
            camp.forEach(groups.addArray()::add);
        }
        node.set("balance", new BalanceJson(false).network(day.balance()));
        cycles(node.putArray("cycles"));
        node.set("forces", a == null || b == null ? null : forces(a, b));
        return node;
    }

    /** Those asked for first, then those with most ties; around a focus none but those it has a tie with. */
    private Set<String> shown(int most, @Nullable String focus, @Nullable String a, @Nullable String b) {
        Set<String> shown = new LinkedHashSet<>();
        for (String asked : new String[] {focus, a, b}) {
            if (asked != null && degrees.containsKey(asked)) {
                shown.add(asked);
            }
        }
        degrees.keySet().stream()
                .filter(id -> focus == null || tied(id, focus))
                .sorted(Comparator.comparingInt((String id) -> -degrees.getOrDefault(id, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .forEach(id -> {
                    if (shown.size() < most) {
                        shown.add(id);
                    }
                });
        return shown;
    }

    private boolean tied(String one, String other) {
        return day.ties().stream()
                .anyMatch(tie -> (tie.a().equals(one) && tie.b().equals(other))
                        || (tie.a().equals(other) && tie.b().equals(one)));
    }

    private ObjectNode node(String id) {
        NetworkActor actor = edition.ties().actor(id);
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", Everyone.of(edition).name(id))
                .put("kind", actor.kind().name())
                .put("country", actor.country())
                .put("camp", camps.get(id))
                .put("degree", degrees.getOrDefault(id, 0));
    }

    private static ObjectNode link(SureTie tie) {
        Estimate value = tie.value();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("a", tie.a())
                .put("b", tie.b())
                .put("sign", tie.sign());
        node.put("value", value == null ? tie.sign() : value.value());
        node.put("low", value == null ? tie.sign() : value.low());
        node.put("high", value == null ? tie.sign() : value.high());
        return node.put("known", value == null);
    }

    private void cycles(ArrayNode cycles) {
        List<Contradiction> found = new ArrayList<>();
        day.balance().two().certificate().parts().forEach(part -> collect(part, found));
        found.stream()
                .filter(cycle -> cycle.steps().stream().allMatch(step -> step >= 0))
                .sorted(Comparator.comparingInt(
                                (Contradiction cycle) -> cycle.steps().size())
                        .thenComparing(cycle -> cycle.steps().toString()))
                .limit(MOST_CYCLES)
                .forEach(cycle -> cycles.add(cycle(cycle)));
    }

    private static void collect(Proof proof, List<Contradiction> found) {
        if (proof instanceof Proof.Packing packing) {
            found.addAll(packing.cycles());
        } else if (proof instanceof Proof.Split split) {
            collect(split.together(), found);
            collect(split.apart(), found);
        }
    }

    /** The actors in the order of the cycle; the sign at a place is that of the tie to the next. */
    private ObjectNode cycle(Contradiction cycle) {
        List<SignedTie> ties = cycle.steps().stream().map(graph.ties()::get).toList();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode actors = node.putArray("actors");
        ArrayNode signs = node.putArray("signs");
        SignedTie first = ties.get(0);
        SignedTie next = ties.get(1 % ties.size());
        int at = first.a() == next.a() || first.a() == next.b() ? first.b() : first.a();
        for (SignedTie tie : ties) {
            actors.add(graph.names().get(at));
            signs.add(tie.sign());
            at = tie.a() == at ? tie.b() : tie.a();
        }
        return node.put(
                "weight",
                cycle.weight() / (double) day.balance().two().certificate().denominator());
    }

    private @Nullable ObjectNode forces(String a, String b) {
        if (!degrees.containsKey(a) || !degrees.containsKey(b) || a.equals(b)) {
            return null;
        }
        ObjectNode node = BalanceJson.forces(PairForces.of(graph, a, b));
        ArrayNode thirds = node.putArray("thirds");
        Map<String, Double> towardsA = values(a);
        Map<String, Double> towardsB = values(b);
        towardsA.keySet().stream()
                .filter(towardsB::containsKey)
                .sorted(Comparator.comparingDouble((String id) ->
                                -Math.abs(towardsA.getOrDefault(id, 0.0) * towardsB.getOrDefault(id, 0.0)))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(id -> thirds.addObject()
                        .put("id", id)
                        .put("force", towardsA.getOrDefault(id, 0.0) * towardsB.getOrDefault(id, 0.0))
                        .put("towardsA", towardsA.getOrDefault(id, 0.0))
                        .put("towardsB", towardsB.getOrDefault(id, 0.0)));
        return node;
    }

    private Map<String, Double> values(String actor) {
        Map<String, Double> values = new HashMap<>();
        for (SureTie tie : day.ties()) {
            if (tie.a().equals(actor) || tie.b().equals(actor)) {
                Estimate value = tie.value();
                values.put(tie.a().equals(actor) ? tie.b() : tie.a(), value == null ? tie.sign() : value.value());
            }
        }
        return values;
    }
}
