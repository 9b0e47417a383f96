package org.entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.entente.app.brief.Dispatch;
import org.entente.model.Coding;
import org.entente.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final int READERS = 64;

    @TempDir
    private Path folder = Path.of("");

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("l.db"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aMissingWorkspaceIsMadeAndEmpty() {
        assertThat(library.edition().texts()).isEmpty();
        assertThat(library.edition().data().latest()).isEmpty();
        assertThat(folder.resolve("l.db")).exists();
    }

    @Test
    void theEditionIsTheSameUntilTheWorkspaceChanges() {
        Edition before = library.edition();
        library.write(workspace -> workspace.add(text("a"), "t"));
        Edition after = library.edition();

        assertThat(library.edition()).isSameAs(after).isNotSameAs(before);
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.texts()).hasSize(1);
        assertThat(after.coding("a")).isPresent();
    }

    @Test
    void whatAnotherProgramWritesIsSeen() {
        String before = library.version();
        try (Workspace other = Workspace.open(folder.resolve("l.db"))) {
            other.add(text("b"), "t");
        }

        assertThat(library.version()).isNotEqualTo(before);
        assertThat(library.edition().catalogued("b")).isPresent();
    }

    @Test
    void aTextIsFoundByItsKey() {
        library.write(workspace -> workspace.add(text("a"), "t"));
        String key = String.valueOf(library.edition().key("a"));

        assertThat(key).matches("[0-9a-f]{16}");
        assertThat(library.edition().text(key).orElseThrow().document().id()).isEqualTo("a");
        assertThat(library.edition().text("0000000000000000")).isEmpty();
    }

    @Test
    void manyReadWhileOneWrites() throws Exception {
        CountDownLatch inside = new CountDownLatch(READERS);
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        try {
            List<Future<Integer>> sizes = IntStream.range(0, READERS)
                    .mapToObj(reader -> threads.submit(() -> library.read(workspace -> {
                        inside.countDown();
                        await(inside);
                        return library.read(again -> again.size())
                                + library.edition().texts().size();
                    })))
                    .toList();
            threads.submit(() -> library.write(workspace -> workspace.add(text("w"), "t")))
                    .get(30, TimeUnit.SECONDS);
            for (Future<Integer> size : sizes) {
                assertThat(size.get(30, TimeUnit.SECONDS)).isBetween(0, 2);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(library.edition().texts()).hasSize(1);
    }

    @Test
    void nothingIsReadAfterTheEnd() {
        library.close();

        assertThatIllegalStateException().isThrownBy(() -> library.read(Workspace::size));
        library = Library.open(folder.resolve("l.db"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Coding text(String id) {
        return new Dispatch(id, "Title " + id, LocalDate.of(2014, 7, 1), "Sentence of " + id + ".").coding();
    }
}
