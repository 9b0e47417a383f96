package org.entente.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.app.evidence.Evidence;
import org.entente.app.evidence.LoggedData;
import org.entente.app.question.Inquiry;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.model.Coding;
import org.entente.store.EventLog;
import org.entente.store.StoreException;
import org.entente.store.Workspace;
import picocli.CommandLine.Option;

/** Which workspace a command works on. */
final class Stores {
    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "entente.db",
            description = "The workspace (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("entente.db");

    Path file() {
        return file;
    }

    /** Opens the workspace, making it when it is missing. */
    Workspace openOrCreate() {
        try {
            return Workspace.open(file);
        } catch (StoreException e) {
            throw error(e);
        }
    }

    /** Opens a workspace that must be there. */
    Workspace open() {
        if (!Files.exists(file)) {
            throw new UserError(
                    ExitCode.NO_INPUT,
                    "There is no workspace " + file + ".",
                    "Add documents first: entente add FILE… --store " + file);
        }
        return openOrCreate();
    }

    /**
     * All that a workspace holds.
     *
     * @throws UserError when it is missing, empty or cannot be read
     */
    List<Coding> codings() {
        try (Workspace workspace = open()) {
            List<Coding> codings = workspace.codings();
            if (codings.isEmpty()) {
                throw new UserError(
                        ExitCode.BAD_DATA,
                        "The workspace " + file + " holds no document.",
                        "Add some first: entente add FILE… --store " + file);
            }
            return codings;
        } catch (StoreException e) {
            throw error(e);
        }
    }

    /**
     * Works on all that a workspace holds, texts and event data, while it is open.
     *
     * @throws UserError when it is missing, empty or cannot be read
     */
    <T> T evidence(Function<Evidence, T> work) {
        return contents((texts, log) -> work.apply(new Evidence(texts, new LoggedData(log))));
    }

    /** The same with the event data as they are kept. */
    <T> T contents(BiFunction<List<Coding>, EventLog, T> work) {
        try (Workspace workspace = open()) {
            List<Coding> codings = workspace.codings();
            if (codings.isEmpty()
                    && new LoggedData(workspace.eventLog()).latest().isEmpty()) {
                throw new UserError(
                        ExitCode.BAD_DATA,
                        "The workspace " + file + " holds neither documents nor event data.",
                        "Add some first: entente add FILE… or entente import --from keds FILE… --store " + file);
            }
            return work.apply(codings, workspace.eventLog());
        } catch (StoreException e) {
            throw error(e);
        }
    }

    /** The last day of a text or an event. */
    static LocalDate latest(List<Coding> texts, EventLog log) {
        return Inquiry.latest(new Evidence(texts, new LoggedData(log)));
    }

    static UserError error(StoreException failure) {
        String message = String.valueOf(failure.getMessage());
        return switch (failure.reason()) {
            case BUSY -> new UserError(ExitCode.BUSY, message, "Try again when the other command has ended.");
            case DAMAGED ->
                new UserError(ExitCode.BAD_DATA, message, "Maybe another file was meant: add --store FILE.");
            case READ_ONLY ->
                new UserError(ExitCode.CANNOT_CREATE, message, "Choose a place you may write to: --store ~/entente.db");
            case NEWER -> new UserError(ExitCode.BAD_DATA, message, "Update Entente, or use another workspace.");
            case FAILED -> new UserError(ExitCode.OUTPUT, message, "'entente check' looks for damage.");
        };
    }
}
