package org.entente.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.network.balance.SignedGraph;
import org.entente.store.signed.Contradiction;
import org.entente.store.signed.SignedFile;
import org.entente.store.signed.SignedFileException;
import org.entente.store.signed.SignedRow;
import org.jspecify.annotations.Nullable;

/** The networks of a file that a user names, one for each year or one alone. */
record BalanceFile(Path file, boolean yearly, SortedMap<Integer, SignedGraph> graphs) {
    /**
     * Reads a file and tells what was repeated in it.
     *
     * @param year only this one, null for all
     * @throws UserError when it cannot be read, is no such file, or has no such year
     */
    static BalanceFile read(Path file, @Nullable Integer year, Contradiction contradictions, PrintWriter err) {
        SignedFile signed = open(file, contradictions);
        if (signed.repeated() > 0) {
            err.println("note: " + Summary.count(signed.repeated(), "row") + " said again what another had said.");
        }
        if (signed.contradictory() > 0) {
            err.println("note: " + Summary.count(signed.contradictory(), "tie")
                    + " said to be both friendly and hostile; see --contradictions.");
        }
        SortedMap<Integer, List<SignedGraph.Named>> ties = new TreeMap<>();
        for (SignedRow row : signed.rows()) {
            ties.computeIfAbsent(row.year() == null ? 0 : row.year(), key -> new ArrayList<>())
                    .add(new SignedGraph.Named(row.a(), row.b(), row.sign()));
        }
        boolean yearly = signed.rows().get(0).year() != null;
        if (year != null && !ties.containsKey(year)) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    file + " has no ties of the year " + year + ".",
                    "It has " + (yearly ? ties.firstKey() + " to " + ties.lastKey() : "no years")
                            + "; leave out --at to see all.");
        }
        SortedMap<Integer, SignedGraph> graphs = new TreeMap<>();
        ties.forEach((key, named) -> {
            if (year == null || year.equals(key)) {
                graphs.put(key, SignedGraph.of(named));
            }
        });
        return new BalanceFile(file, yearly, graphs);
    }

    private static SignedFile open(Path file, Contradiction contradictions) {
        try {
            return SignedFile.read(file, contradictions);
        } catch (SignedFileException e) {
            throw new UserError(ExitCode.BAD_DATA, String.valueOf(e.getMessage()), e.hint());
        } catch (NoSuchFileException e) {
            throw new UserError(
                    ExitCode.NO_INPUT,
                    "There is no file \"" + file + "\".",
                    "Maybe the path is relative to another folder.");
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.NO_INPUT,
                    "\"" + file + "\" cannot be read: " + e.getMessage() + ".",
                    "It must be a file you may read.");
        }
    }
}
