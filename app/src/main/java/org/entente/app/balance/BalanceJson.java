package org.entente.app.balance;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;
import org.entente.network.balance.Triad;
import org.entente.network.balance.TriadCensus;
import org.entente.network.balance.frustration.Frustration;
import org.entente.network.balance.frustration.proof.Certificate;
import org.entente.network.balance.frustration.proof.Contradiction;
import org.entente.network.balance.frustration.proof.Proof;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The balance of networks as JSON, with the keys of the design's section 5. */
public final class BalanceJson {
    /** More triads than this are not listed one by one. */
    private static final int MOST_TRIADS = 1_000;

    private final boolean certificates;

    /** @param certificates whether to add the proofs */
    public BalanceJson(boolean certificates) {
        this.certificates = certificates;
    }

    /** One object a year. */
    public ObjectNode years(SortedMap<Integer, NetworkBalance> years) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode list = node.putArray("years");
        years.forEach((year, balance) -> {
            ObjectNode one = list.addObject().put("year", year);
            one.setAll(figures(balance));
        });
        return node;
    }

    /** One network in full: figures, triads, camps, the ties against them and, if wanted, the proofs. */
    public ObjectNode network(NetworkBalance balance) {
        ObjectNode node = figures(balance);
        TriadCensus census = balance.triads();
        node.putObject("triads")
                .put("allFriendly", census.allFriendly())
                .put("oneHostile", census.oneHostile())
                .put("twoHostile", census.twoHostile())
                .put("allHostile", census.allHostile());
        ArrayNode against = node.putArray("contradictoryTriads");
        SignedGraph graph = balance.graph();
        for (Triad triad : TriadCensus.contradictions(graph, MOST_TRIADS)) {
            against.addObject()
                    .put("a", graph.names().get(triad.a()))
                    .put("b", graph.names().get(triad.b()))
                    .put("c", graph.names().get(triad.c()))
                    .put("signAb", triad.signAb())
                    .put("signAc", triad.signAc())
                    .put("signBc", triad.signBc());
        }
        explain((ObjectNode) node.get("frustration"), graph, balance.two());
        explain((ObjectNode) node.get("weakFrustration"), graph, balance.any());
        return node;
    }

    /** What a change of one tie would do. */
    public static ObjectNode whatIf(WhatIf whatIf) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("a", whatIf.change().a())
                .put("b", whatIf.change().b())
                .put("sign", whatIf.change().sign())
                .put("was", whatIf.was())
                .put("index", whatIf.after().upper())
                .put("lower", whatIf.after().lower())
                .put("rise", whatIf.rise())
                .put("proven", whatIf.proven());
    }

    private static ObjectNode figures(NetworkBalance balance) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("nodes", balance.graph().nodes());
        node.put("ties", balance.graph().ties().size());
        node.put("negative", balance.graph().negative());
        OptionalDouble triangles = balance.triads().triangleBalance();
        node.put("triangleBalance", triangles.isPresent() ? (Double) triangles.getAsDouble() : null);
        node.put("walkBalance", balance.walks().value());
        node.put("walkBalanceError", balance.walks().error());
        node.set("frustration", index(balance.two()));
        node.set("weakFrustration", index(balance.any()));
        return node;
    }

    private static ObjectNode index(Frustration frustration) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("index", frustration.upper())
                .put("lower", frustration.lower())
                .put("proven", frustration.proven());
    }

    private void explain(ObjectNode node, SignedGraph graph, Frustration frustration) {
        ArrayNode camps = node.putArray("camps");
        for (List<String> camp : CampLists.of(graph, frustration)) {
            ArrayNode members = camps.addArray();
            camp.forEach(members::add);
        }
        ArrayNode against = node.putArray("against");
        for (int index : frustration.against()) {
            SignedTie tie = graph.ties().get(index);
            against.addObject()
                    .put("a", graph.names().get(tie.a()))
                    .put("b", graph.names().get(tie.b()))
                    .put("sign", tie.sign());
        }
        if (certificates) {
            node.set("certificate", certificate(graph, frustration.certificate()));
        }
    }

    private static ObjectNode certificate(SignedGraph graph, Certificate certificate) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("denominator", certificate.denominator());
        ArrayNode parts = node.putArray("parts");
        certificate.parts().forEach(part -> parts.add(proof(graph, part)));
        return node;
    }

    private static ObjectNode proof(SignedGraph graph, Proof proof) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (proof instanceof Proof.Split split) {
            node.put("a", graph.names().get(split.a())).put("b", graph.names().get(split.b()));
            node.set("together", proof(graph, split.together()));
            node.set("apart", proof(graph, split.apart()));
        } else if (proof instanceof Proof.Packing packing) {
            ArrayNode cycles = node.putArray("cycles");
            for (Contradiction contradiction : packing.cycles()) {
                ObjectNode cycle = cycles.addObject().put("weight", contradiction.weight());
                ArrayNode steps = cycle.putArray("steps");
                contradiction.steps().forEach(steps::add);
            }
        }
        return node;
    }
}
