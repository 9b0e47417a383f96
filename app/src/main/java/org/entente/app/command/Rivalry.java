package org.entente.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.question.Inquiry;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.network.outlook.Question;
import org.jspecify.annotations.Nullable;

/** The two rivals on the command line. */
final class Rivalry {
    private Rivalry() {}

    /** The two names of {@code A,B}; none where nothing was given. */
    static List<String> names(@Nullable String rivals) {
        if (rivals == null) {
            return List.of();
        }
        List<String> names = Stream.of(rivals.split(",", -1)).map(String::strip).toList();
        if (names.size() != 2 || names.stream().anyMatch(String::isEmpty)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "--rivals needs two names with a comma between, not \"" + rivals + "\".",
                    "Write it as --rivals Iran,\"United States\"");
        }
        return names;
    }

    /** Tells what was chosen where the user left the choice to the texts. */
    static void tell(Inquiry inquiry, PrintWriter err) {
        if (inquiry.subject() != null) {
            Question question = inquiry.answer().question();
            String threat = question.threat() == null ? "no common threat" : "threat " + question.threat();
            err.println("The texts tell: rivals " + question.a() + " and " + question.b() + ", " + threat
                    + ". To choose others: --rivals A,B --threat C");
        }
    }
}
