package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.terminal.ExitCode.USAGE;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.entente.app.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void bareItSaysWhatToDoNext() {
        Outcome outcome = Outcome.of().succeeds();
        assertThat(outcome.out().lines()).hasSizeBetween(10, 16);
        assertThat(outcome.out()).contains("entente brief examples/gulf-2014 --out brief.html");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"brief", "code", "statements", "resolve", "add", "import", "ties", "ask", "check", "doctor"})
    void helpBeginsWithAnExample(String command) {
        Outcome outcome = Outcome.of(command, "--help").succeeds();
        assertThat(outcome.out().lines().limit(4)).anyMatch(line -> line.startsWith("  entente " + command));
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void anUnknownCommand() {
        Outcome.of("breif", "news.txt")
                .refuses(USAGE, "There is no command \"breif\"")
                .hinting("Did you mean brief?");
        Outcome.of("zzzz").refuses(USAGE, "\"zzzz\"").hinting("'entente --help' lists the commands");
    }

    @Test
    void anUnknownOption() {
        Outcome.of("code", "news.txt", "--frmat", "table")
                .refuses(USAGE, "There is no option \"--frmat\"")
                .hinting("Did you mean --format?");
    }

    @Test
    void tooFewWordsAndTooMany() {
        Outcome.of("code").refuses(USAGE, "FILE").hinting("'entente code --help'");
        Outcome.of("ask", "Iran").refuses(USAGE, "Missing");
        Outcome.of("doctor", "now").refuses(USAGE, "\"now\"").hinting("'entente doctor --help'");
    }

    @Test
    void aValueThatIsNoneOfTheChoices() {
        Outcome.of("code", "news.txt", "--format", "xml")
                .refuses(USAGE, "\"xml\"")
                .hinting("jsonl or table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-02-30", "2014-13", "yesterday", "1.7.2014"})
    void aDateThatDoesNotExist(String date) {
        Outcome.of("code", "news.txt", "--date", date).refuses(USAGE, "\"" + date + "\"");
    }

    @Test
    void aReaderThatGoesAway() {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        int code = Main.run(new String[] {"--help"}, new PrintWriter(closed), new PrintWriter(Writer.nullWriter()));
        assertThat(code).isEqualTo(ExitCode.OUTPUT.number());
    }
}
