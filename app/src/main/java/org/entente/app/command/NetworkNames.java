package org.entente.app.command;

import java.util.List;
import org.entente.app.balance.WhatIf;
import org.entente.app.question.Spelling;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.network.balance.PairForces;
import org.entente.network.balance.SignedGraph;

/** What a user says of a network's nodes on the command line. */
final class NetworkNames {
    private final SignedGraph graph;

    NetworkNames(SignedGraph graph) {
        this.graph = graph;
    }

    /** A change of one tie: {@code USA,IRN,1}. */
    WhatIf.Change change(String words) {
        String[] parts = words.split(",", -1);
        if (parts.length != 3 || !parts[2].strip().matches("[+-]?1|0") || !two(parts)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "--what-if needs two names and a sign with commas between, not \"" + words + "\".",
                    "Write it as --what-if USA,IRN,1 (friends), -1 (enemies) or 0 (no tie).");
        }
        return new WhatIf.Change(known(parts[0]), known(parts[1]), Integer.parseInt(parts[2].strip()));
    }

    /** The forces on a pair: {@code USA,IRN}. */
    PairForces forces(String words) {
        String[] parts = words.split(",", -1);
        if (parts.length != 2 || !two(parts)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "--pair needs two names with a comma between, not \"" + words + "\".",
                    "Write it as --pair USA,IRN");
        }
        return PairForces.of(graph, known(parts[0]), known(parts[1]));
    }

    private static boolean two(String[] parts) {
        return !parts[0].isBlank() && !parts[1].isBlank() && !parts[0].strip().equals(parts[1].strip());
    }

    private String known(String words) {
        String name = words.strip();
        List<String> names = graph.names();
        if (!names.contains(name)) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "The network has no \"" + name + "\".",
                    Spelling.nearest(name, names)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Its names are such as " + names.get(0) + " and " + names.get(names.size() - 1)
                                    + "."));
        }
        return name;
    }
}
