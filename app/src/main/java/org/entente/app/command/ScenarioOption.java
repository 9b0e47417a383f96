package org.entente.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.entente.app.scenario.Scenario;
import org.entente.app.scenario.ScenarioReader;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.network.stake.Stakes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Other inputs of the stated layer, from a file. */
final class ScenarioOption {
    @Option(
            names = "--scenario",
            paramLabel = "F.toml",
            description = "Inputs of the stated layer that you want otherwise (docs/reference/formats.md).")
    private @Nullable Path file;

    /** What the file makes of the stakes; nothing where there is none. */
    UnaryOperator<Stakes> change() {
        Path path = file;
        if (path == null) {
            return UnaryOperator.identity();
        }
        Scenario scenario = read(path);
        return stakes -> {
            try {
                return scenario.over(stakes);
            } catch (IllegalArgumentException e) {
                throw unfit(path, e);
            }
        };
    }

    private static Scenario read(Path path) {
        try {
            return ScenarioReader.read(path);
        } catch (IOException e) {
            throw Unreadable.of(path, e);
        } catch (IllegalArgumentException e) {
            throw unfit(path, e);
        }
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private static UserError unfit(Path path, IllegalArgumentException e) {
        return new UserError(
                ExitCode.BAD_DATA,
                "The scenario \"" + path + "\" cannot be used: " + withoutStop(String.valueOf(e.getMessage())) + ".",
                "Its form is in docs/reference/formats.md; 'entente ask … --format json' lists every input by its key.");
    }
}
