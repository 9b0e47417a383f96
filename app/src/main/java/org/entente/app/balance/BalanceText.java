package org.entente.app.balance;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.entente.app.terminal.Table;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;
import org.entente.network.balance.Triad;
import org.entente.network.balance.TriadCensus;
import org.entente.network.balance.frustration.Frustration;

/** The balance of networks for people to read. */
public final class BalanceText {
    private static final int MOST = 12;

    private BalanceText() {}

    /** A row for each year. */
    public static String years(SortedMap<Integer, NetworkBalance> years) {
        Table table = new Table("YEAR", "NODES", "TIES", "HOSTILE", "TRIANGLES", "WALKS", "FRUSTRATION", "WEAK");
        years.forEach((year, balance) -> table.row(
                year.toString(),
                Integer.toString(balance.graph().nodes()),
                Integer.toString(balance.graph().ties().size()),
                Integer.toString(balance.graph().negative()),
                share(balance.triads().triangleBalance()),
                figure(balance.walks().value()),
                bounds(balance.two()),
                bounds(balance.any())));
        return table.text();
    }

    /** One network: how far from balance, who is with whom, and what stands in the way. */
    public static String network(NetworkBalance balance) {
        SignedGraph graph = balance.graph();
        TriadCensus census = balance.triads();
        StringBuilder text = new StringBuilder();
        line(text, graph.nodes() + " actors, " + graph.ties().size() + " ties, " + graph.negative() + " hostile");
        line(text, "");
        line(
                text,
                "Triads            " + census.total() + ", of them balanced " + share(census.triangleBalance())
                        + ", weakly balanced " + share(census.weakTriangleBalance()));
        line(
                text,
                "                  +++ " + census.allFriendly() + "   +-- " + census.twoHostile() + "   ++- "
                        + census.oneHostile() + "   --- " + census.allHostile());
        line(
                text,
                "Closed walks      " + figure(balance.walks().value())
                        + (balance.walks().error() == 0
                                ? ""
                                : " (give or take " + figure(balance.walks().error()) + ")"));
        line(text, "Two camps         " + verdict(balance.two()));
        line(text, "Any number        " + verdict(balance.any()));
        camps(text, graph, balance);
        against(text, "Ties against the two camps", graph, balance.two());
        triads(text, graph);
        return text.toString();
    }

    /** What one tie would do. */
    public static String whatIf(WhatIf whatIf) {
        WhatIf.Change change = whatIf.change();
        String then = switch (change.sign()) {
            case 1 -> "Were " + change.a() + " and " + change.b() + " friends";
            case -1 -> "Were " + change.a() + " and " + change.b() + " enemies";
            default -> "Had " + change.a() + " and " + change.b() + " no tie";
        };
        String move = whatIf.rise() == 0 ? "the same" : (whatIf.rise() > 0 ? "+" : "") + whatIf.rise();
        return then + ", the index would be " + bounds(whatIf.after())
                + (whatIf.proven() ? " (" + move + ")." : " (not proven).") + "\n";
    }

    private static String verdict(Frustration frustration) {
        return frustration.proven()
                ? frustration.upper() + (frustration.upper() == 1 ? " tie stands" : " ties stand")
                        + " in the way; proven that no fewer do"
                : "between " + frustration.lower() + " and " + frustration.upper()
                        + " ties stand in the way; the limit of the search was reached";
    }

    private static void camps(StringBuilder text, SignedGraph graph, NetworkBalance balance) {
        List<List<String>> two = CampLists.of(graph, balance.two());
        line(text, "");
        line(text, "The two camps");
        two.stream().limit(2).forEach(camp -> line(text, "  " + camp.size() + ": " + members(camp)));
        List<List<String>> any = CampLists.of(graph, balance.any());
        line(text, "");
        line(text, "Any number of camps: " + any.size());
        any.stream().limit(MOST).forEach(camp -> line(text, "  " + camp.size() + ": " + members(camp)));
    }

    private static void against(StringBuilder text, String title, SignedGraph graph, Frustration frustration) {
        if (!frustration.against().isEmpty()) {
            line(text, "");
            line(text, title);
        }
        frustration.against().stream().limit(MOST).forEach(index -> {
            SignedTie tie = graph.ties().get(index);
            line(
                    text,
                    "  " + graph.names().get(tie.a()) + (tie.hostile() ? " against " : " with ")
                            + graph.names().get(tie.b()));
        });
        more(text, frustration.against().size());
    }

    private static void triads(StringBuilder text, SignedGraph graph) {
        List<Triad> contradictions = TriadCensus.contradictions(graph, Integer.MAX_VALUE);
        if (!contradictions.isEmpty()) {
            line(text, "");
            line(text, "Triads out of balance");
        }
        contradictions.stream()
                .limit(MOST)
                .forEach(triad -> line(
                        text,
                        "  " + graph.names().get(triad.a()) + sign(triad.signAb())
                                + graph.names().get(triad.b()) + sign(triad.signBc())
                                + graph.names().get(triad.c()) + sign(triad.signAc())
                                + graph.names().get(triad.a())));
        more(text, contradictions.size());
    }

    private static String sign(int sign) {
        return sign > 0 ? " + " : " - ";
    }

    private static void more(StringBuilder text, int all) {
        if (all > MOST) {
            line(text, "  and " + (all - MOST) + " more; --format json lists them");
        }
    }

    private static String members(List<String> camp) {
        int shown = Math.min(camp.size(), 3 * MOST);
        String names = String.join(", ", camp.subList(0, shown));
        return shown < camp.size() ? names + " and " + (camp.size() - shown) + " more" : names;
    }

    private static String bounds(Frustration frustration) {
        return frustration.proven()
                ? Long.toString(frustration.upper())
                : frustration.lower() + " to " + frustration.upper();
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? figure(share.getAsDouble()) : "none";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
