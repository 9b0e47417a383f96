package org.entente.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.app.command.EntenteCommand;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.Interruption;
import picocli.CommandLine;

/** The entry point: parses the command line, runs the command, turns failures into lines and exit codes. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        Interruption interruption = Interruption.watch(err);
        int code = run(arguments, out, err);
        out.flush();
        err.flush();
        interruption.over();
        System.exit(code);
    }

    /** Runs one command; what it has to say goes to the two writers. Returns the exit code. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Failures failures = new Failures(err);
        CommandLine commandLine = EntenteCommand.commandLine(out, err);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> failures.failed(failure));
        commandLine.setParameterExceptionHandler((failure, parsed) -> failures.misused(failure));
        int code = failures.orOverwhelmed(() -> commandLine.execute(arguments));
        out.flush();
        if (code == 0 && out.checkError()) {
            return failures.tell(
                    ExitCode.OUTPUT,
                    "The output could not be written.",
                    "Is the disk full, or was the reading program closed?");
        }
        return code;
    }
}
