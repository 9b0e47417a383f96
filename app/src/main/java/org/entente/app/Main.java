package org.entente.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.app.command.EntenteCommand;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The entry point: parses the command line, runs the command, turns failures into lines and exit codes. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int code = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command; what it has to say goes to the two writers. Returns the exit code. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine commandLine = EntenteCommand.commandLine(out, err);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err));
        commandLine.setParameterExceptionHandler((failure, parsed) -> misused(failure, err));
        int code = commandLine.execute(arguments);
        out.flush();
        if (code == 0 && out.checkError()) {
            err.println("error: The output could not be written.");
            err.println("hint: Is the disk full, or was the reading program closed?");
            return ExitCode.OUTPUT.number();
        }
        return code;
    }

    private static int failed(Exception failure, PrintWriter err) {
        if (failure instanceof UserError error) {
            err.println(error.lines());
            return error.exitCode().number();
        }
        if (failure instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
            err.println("error: Interrupted; nothing half-written was left.");
            return ExitCode.INTERRUPTED.number();
        }
        err.println("error: Something went wrong inside Entente: " + failure);
        err.println("hint: Please report it with the text that led to it. ENTENTE_TRACE=1 shows where it happened.");
        if ("1".equals(System.getenv("ENTENTE_TRACE"))) {
            failure.printStackTrace(err);
        }
        return ExitCode.INTERNAL.number();
    }

    private static int misused(CommandLine.ParameterException failure, PrintWriter err) {
        CommandLine command = failure.getCommandLine();
        err.println("error: " + firstLine(failure.getMessage()));
        String name = command.getCommandSpec().qualifiedName();
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("hint: See '" + name + " --help'.");
        }
        return ExitCode.USAGE.number();
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "The command line is not understood."
                : message.lines().findFirst().orElse("");
    }
}
