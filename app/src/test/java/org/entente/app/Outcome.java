package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.entente.app.terminal.ExitCode;

/**
 * What one run of the program left behind.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Outcome(int code, String out, String err) {
    /** Runs the program with these arguments. */
    public static Outcome of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    /** Asserts one line that names the trouble, one with the way out, nothing else, and nothing on standard output. */
    public Outcome refuses(ExitCode expected, String message) {
        assertThat(code).as(err).isEqualTo(expected.number());
        List<String> lines =
                err.lines().filter(line -> !line.startsWith("warning: ")).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("error: ").contains(message);
        assertThat(lines.get(1)).startsWith("hint: ").hasSizeGreaterThan("hint: ".length() + 10);
        assertThat(out).isEmpty();
        return this;
    }

    /** Asserts that the way out is named. */
    public Outcome hinting(String hint) {
        assertThat(err.lines().filter(line -> line.startsWith("hint: ")).toList())
                .singleElement()
                .asString()
                .contains(hint);
        return this;
    }

    /** Asserts that all went well. */
    public Outcome succeeds() {
        assertThat(code).as(err).isZero();
        return this;
    }
}
