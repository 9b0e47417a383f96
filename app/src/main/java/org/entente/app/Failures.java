package org.entente.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.question.Spelling;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.text.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into a line that names it, a line with the way out, and an exit code. */
final class Failures {
    private static final Pattern NOT_A_CHOICE =
            Pattern.compile("(Invalid value for option '[^']*'): expected one of \\[(.*)] \\(.*\\) but was '(.*)'");

    private final PrintWriter err;

    Failures(PrintWriter err) {
        this.err = err;
    }

    int tell(ExitCode code, String message, String hint) {
        err.println("error: " + message);
        err.println("hint: " + hint);
        return code.number();
    }

    /** A command that did not come to its end. */
    int failed(Exception failure) {
        if (failure instanceof UserError error) {
            err.println(error.lines());
            return error.exitCode().number();
        }
        if (failure instanceof KnowledgeException error) {
            return tell(ExitCode.BAD_DATA, String.valueOf(error.getMessage()), error.hint());
        }
        if ("1".equals(System.getenv("ENTENTE_TRACE"))) {
            failure.printStackTrace(err);
        }
        return tell(
                ExitCode.INTERNAL,
                "Something went wrong inside Entente: " + failure,
                "Please report it with the text that led to it. ENTENTE_TRACE=1 shows where it happened.");
    }

    /** What the work returns, or the code for a text that is more than the machine can hold. */
    int orOverwhelmed(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return tell(
                    ExitCode.INTERNAL,
                    "This is more than fits into the memory given to Java.",
                    "Give fewer documents at once, or more memory: ENTENTE_JAVA_OPTIONS=-Xmx6g entente …");
        }
    }

    /** A command line that is not understood. */
    int misused(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        String help = "'" + command.getCommandSpec().qualifiedName() + " --help'";
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command, help);
        }
        if (failure instanceof MissingParameterException) {
            return tell(ExitCode.USAGE, firstLine(failure) + ".", "Examples are in " + help + ".");
        }
        Matcher choice = NOT_A_CHOICE.matcher(firstLine(failure));
        if (choice.matches()) {
            String choices = choice.group(2).toLowerCase(Locale.ROOT).replace(", ", " or ");
            return tell(
                    ExitCode.USAGE,
                    choice.group(1) + ": \"" + choice.group(3) + "\" is none of them.",
                    "Use " + choices + "; see " + help + ".");
        }
        return tell(ExitCode.USAGE, firstLine(failure), "See " + help + ".");
    }

    private int unmatched(UnmatchedArgumentException failure, CommandLine command, String help) {
        String word = failure.getUnmatched().get(0);
        if (failure.isUnknownOption()) {
            List<String> options = command.getCommandSpec().options().stream()
                    .flatMap(option -> Stream.of(option.names()))
                    .filter(name -> name.startsWith("--"))
                    .toList();
            return tell(
                    ExitCode.USAGE, "There is no option \"" + word + "\".", meant(word, options) + "See " + help + ".");
        }
        if (command.getParent() == null) {
            List<String> commands = List.copyOf(command.getSubcommands().keySet());
            String meant = meant(word, commands);
            return tell(ExitCode.USAGE, "There is no command \"" + word + "\".", meant + help + " lists the commands.");
        }
        return tell(ExitCode.USAGE, "\"" + word + "\" is one word too many.", "See " + help + ".");
    }

    private static String meant(String word, List<String> names) {
        Optional<String> nearest = Spelling.nearest(word, names);
        return nearest.map(name -> "Did you mean " + name + "? ").orElse("");
    }

    private static String firstLine(ParameterException failure) {
        String message = failure.getMessage();
        return message == null
                ? "The command line is not understood."
                : message.lines().findFirst().orElse("");
    }
}
