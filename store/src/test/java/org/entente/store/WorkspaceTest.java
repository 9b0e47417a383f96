package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final String CODER = "coder-1";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("entente.db"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void beginsEmpty() {
        assertThat(workspace.size()).isZero();
        assertThat(workspace.codings()).isEmpty();
        assertThat(workspace.check()).isEmpty();
    }

    @RepeatedTest(60)
    void givesBackWhatWasPutIn(RepetitionInfo run) {
        Coding coding = RandomCodings.coding(run.getCurrentRepetition());
        assertThat(workspace.add(coding, CODER)).isEqualTo(Added.NEW);
        assertThat(workspace.codings()).containsExactly(coding);
        assertThat(workspace.check()).isEmpty();
    }

    @Test
    void keepsWhatWasPutInAfterClosing() {
        Coding coding = RandomCodings.coding(1);
        workspace.add(coding, CODER);
        workspace.close();
        workspace = Workspace.open(folder.resolve("entente.db"));
        assertThat(workspace.codings()).containsExactly(coding);
    }

    @Test
    void theSameDocumentTwiceChangesNothing() {
        Coding coding = Codings.protest("a", "Kenya protested.", "e1");
        workspace.add(coding, CODER);
        assertThat(workspace.add(coding, CODER)).isEqualTo(Added.KNOWN);
        assertThat(workspace.codings()).containsExactly(coding);
    }

    @Test
    void theSameTextUnderAnotherIdIsTheSameDocument() {
        workspace.add(Codings.empty("a", "Kenya protested."), CODER);
        assertThat(workspace.add(Codings.empty("b", "Kenya protested."), CODER)).isEqualTo(Added.KNOWN);
        assertThat(workspace.size()).isEqualTo(1);
    }

    @Test
    void theSameTextOnAnotherDayIsAnotherDocument() {
        Document document = Codings.document("a", "Kenya protested.");
        workspace.add(Codings.empty(document), CODER);
        Document later = new Document("b", "", LocalDate.of(1998, 8, 8), "test", document.text());
        assertThat(workspace.add(Codings.empty(later), CODER)).isEqualTo(Added.NEW);
    }

    @Test
    void anotherCoderCodesAnew() {
        workspace.add(Codings.protest("a", "Kenya protested.", "e1", "e2"), CODER);
        Coding again = Codings.protest("a", "Kenya protested.", "e1");
        assertThat(workspace.add(again, "coder-2")).isEqualTo(Added.RECODED);
        assertThat(workspace.codings()).containsExactly(again);
        assertThat(workspace.check()).isEmpty();
    }

    @Test
    void holdsADocumentOnlyForTheCoderThatCodedIt() {
        Coding coding = Codings.empty("a", "Kenya protested.");
        workspace.add(coding, CODER);
        assertThat(workspace.holds(coding.document(), CODER)).isTrue();
        assertThat(workspace.holds(coding.document(), "coder-2")).isFalse();
        assertThat(workspace.holds(Codings.document("a", "Kenya agreed."), CODER))
                .isFalse();
    }

    @Test
    void anotherTextUnderATakenIdIsNamedAnew() {
        workspace.add(Codings.empty("a", "Kenya protested."), CODER);
        Document named = workspace.named(Codings.document("a", "Kenya agreed."));
        assertThat(named.id()).matches("a~[0-9a-f]{8}");
        assertThat(workspace.add(Codings.empty(named), CODER)).isEqualTo(Added.NEW);
    }

    @Test
    void theSecondNameOfATextStaysTheSame() {
        workspace.add(Codings.empty("a", "Kenya protested."), CODER);
        Document second = Codings.document("a", "Kenya agreed.");
        workspace.add(Codings.empty(workspace.named(second)), CODER);
        assertThat(workspace.named(workspace.named(second))).isEqualTo(workspace.named(second));
        assertThat(workspace.named(Codings.document("a", "Kenya protested.")).id())
                .isEqualTo("a");
    }

    @Test
    void aTakenIdThatIsNotNamedAnewIsRefused() {
        workspace.add(Codings.empty("a", "Kenya protested."), CODER);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> workspace.add(Codings.empty("a", "Kenya agreed."), CODER))
                .withMessageContaining("a");
        assertThat(workspace.size()).isEqualTo(1);
    }

    @Test
    void aDocumentThatFailsHalfWayLeavesNothing() {
        workspace.add(Codings.protest("a", "Kenya protested.", "e1"), CODER);
        Coding clashing = Codings.protest("b", "Kenya protested again.", "e2", "e1");
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> workspace.add(clashing, CODER));
        assertThat(workspace.codings())
                .extracting(coding -> coding.document().id())
                .containsExactly("a");
        assertThat(workspace.search("again", 5)).isEmpty();
        assertThat(workspace.check()).isEmpty();
    }

    @Test
    void aRecodingThatFailsHalfWayLeavesTheOldOne() {
        Coding old = Codings.protest("a", "Kenya protested.", "e1");
        workspace.add(old, CODER);
        Coding clashing = Codings.protest("a", "Kenya protested.", "e2", "e2");
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> workspace.add(clashing, "coder-2"));
        assertThat(workspace.codings()).containsExactly(old);
        assertThat(workspace.holds(old.document(), CODER)).isTrue();
    }

    @Test
    void afterAFailureTheNextDocumentIsAdded() {
        Coding clashing = Codings.protest("a", "Kenya protested.", "e1", "e1");
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> workspace.add(clashing, CODER));
        assertThat(workspace.add(Codings.empty("b", "Kenya agreed."), CODER)).isEqualTo(Added.NEW);
    }

    @Test
    void halfACharacterIsReplacedAndNothingMoves() {
        Coding coding = Codings.protest("a", "Kenya \ud83d protested.", "e1");
        workspace.add(coding, CODER);
        assertThat(workspace.codings().get(0).document().text()).hasSameSizeAs("Kenya ? protested.");
        assertThat(workspace.check()).isEmpty();
        assertThat(workspace.add(coding, CODER)).isEqualTo(Added.KNOWN);
    }

    @Test
    void documentsComeByDateUndatedOnesFirst() {
        workspace.add(Codings.empty(dated("c", LocalDate.of(2001, 1, 1))), CODER);
        workspace.add(Codings.empty(dated("b", LocalDate.of(1999, 1, 1))), CODER);
        workspace.add(Codings.empty(dated("a", LocalDate.of(2001, 1, 1))), CODER);
        workspace.add(Codings.empty(new Document("d", "", null, "test", "d")), CODER);
        assertThat(workspace.codings())
                .extracting(coding -> coding.document().id())
                .isEqualTo(List.of("d", "b", "a", "c"));
    }

    private static Document dated(String id, LocalDate published) {
        return new Document(id, "", published, "test", id);
    }
}
