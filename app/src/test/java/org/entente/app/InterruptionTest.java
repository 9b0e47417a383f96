package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.app.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ctrlCEndsWith130AndLeavesNothing() throws IOException, InterruptedException {
        Process waiting =
                start("brief", "-", "--out", folder.resolve("brief.html").toString());
        try {
            waitUntilItReads(waiting);
            new ProcessBuilder("kill", "-INT", Long.toString(waiting.pid()))
                    .start()
                    .waitFor();
            assumeTrue(waiting.waitFor(20, TimeUnit.SECONDS), "started where interrupts are ignored");

            String err = new String(waiting.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(waiting.exitValue()).as(err).isEqualTo(ExitCode.INTERRUPTED.number());
            assertThat(err).contains("error: Interrupted").doesNotContain("\tat ");
            assertThat(folder).isEmptyDirectory();
        } finally {
            waiting.destroyForcibly();
        }
    }

    private static Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.command().addAll(List.of(arguments));
        return builder.start();
    }

    /** A pipe holds some ten thousand bytes: more can only be written once somebody reads at the other end. */
    private static void waitUntilItReads(Process process) throws IOException {
        process.getOutputStream().write(new byte[200_000]);
        process.getOutputStream().flush();
        assertThat(process.isAlive()).isTrue();
    }
}
