package org.entente.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void writesUtf8() {
        Output.write(folder.resolve("brief.md"), "Detente — «détente» 🕊\n");
        assertThat(folder.resolve("brief.md")).hasContent("Detente — «détente» 🕊\n");
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), "old and longer");
        Output.write(file, "new");
        assertThat(file).hasContent("new");
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        Output.write(folder.resolve("brief.md"), "text");
        Output.tryOut(folder.resolve("other.md"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("brief.md"));
        }
    }

    @Test
    void tryingOutChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.md"), "old");
        Output.tryOut(file);
        assertThat(file).hasContent("old");
    }

    @Test
    void namesAFolderThatIsMissing() {
        Path file = folder.resolve("no").resolve("brief.md");
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> Output.write(file, "text"))
                .withMessageContaining(file.toString())
                .satisfies(error -> assertThat(error.exitCode()).isEqualTo(ExitCode.CANNOT_CREATE))
                .satisfies(error -> assertThat(error.hint()).contains("mkdir -p " + file.getParent()));
    }

    @Test
    void aFolderIsNoFile() {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> Output.tryOut(folder))
                .withMessageContaining("is a folder");
    }

    @Test
    void aWriteProtectedFolderIsToldBeforeTheWork() {
        assertThat(folder.toFile().setWritable(false)).isTrue();
        Assumptions.assumeFalse(Files.isWritable(folder), "The user may write to everything.");
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> Output.tryOut(folder.resolve("brief.md")))
                .withMessageContaining("permission denied");
    }

    @Test
    void aFileThatCannotBeReplacedStaysAndNothingElseDoes() throws IOException {
        // A place that can be made a neighbour of, but not be taken: a folder that appears under the name.
        Path file = folder.resolve("brief.md");
        Files.createDirectories(file.resolve("inside"));
        assertThatExceptionOfType(UserError.class).isThrownBy(() -> Output.write(file, "text"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
