package org.entente.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.app.library.Library;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.store.Added;
import org.entente.text.coding.Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddingTest {
    private static final LocalDate DAY = LocalDate.of(1998, 8, 7);
    private static final String TEXT = "Kenya protested against Uganda.";

    @TempDir
    Path folder;

    @Test
    void aTextThatIsHereUnderAnotherNameIsFoundByItsKey() throws Exception {
        try (Library library = Library.open(folder.resolve("w.db"))) {
            Document document = new Document("other name", "Nairobi", DAY, "test", TEXT);
            Coding coding =
                    new Coding(document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            library.write(workspace -> workspace.add(coding, Coder.NAME));
            String key = library.read(workspace -> workspace.catalogue()).get(0).key();
            Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
            Job job = new Job(1, "one file", 1);

            new Adding(library)
                    .add(job, List.of(new Incoming.Item("a.txt", file)), new Adding.Told("Nairobi", DAY, null));

            assertThat(job.results()).containsExactly(new JobResult("Nairobi", key, Added.KNOWN, null, null, null));
            assertThat(job.json().get("results").get(0).get("key").asString()).isEqualTo(key);
        }
    }
}
