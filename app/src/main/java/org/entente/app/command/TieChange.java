package org.entente.app.command;

import java.util.List;
import org.entente.app.balance.WhatIf;
import org.entente.app.question.Spelling;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.network.balance.SignedGraph;

/** A change of one tie on the command line: {@code USA,IRN,1}. */
final class TieChange {
    private TieChange() {}

    static WhatIf.Change of(String words, SignedGraph graph) {
        String[] parts = words.split(",", -1);
        String a = parts[0].strip();
        String b = parts.length < 2 ? "" : parts[1].strip();
        String sign = parts.length < 3 ? "" : parts[2].strip();
        if (parts.length != 3 || !sign.matches("[+-]?1|0") || a.isEmpty() || b.isEmpty() || a.equals(b)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "--what-if needs two names and a sign with commas between, not \"" + words + "\".",
                    "Write it as --what-if USA,IRN,1 (friends), -1 (enemies) or 0 (no tie).");
        }
        List<String> names = graph.names();
        for (String name : List.of(a, b)) {
            if (!names.contains(name)) {
                throw new UserError(
                        ExitCode.BAD_DATA,
                        "The network has no \"" + name + "\".",
                        Spelling.nearest(name, names)
                                .map(near -> "Did you mean " + near + "?")
                                .orElse("Its names are such as " + names.get(0) + " and " + names.get(names.size() - 1)
                                        + "."));
            }
        }
        return new WhatIf.Change(a, b, Integer.parseInt(sign));
    }
}
