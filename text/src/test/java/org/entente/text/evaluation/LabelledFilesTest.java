package org.entente.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.model.RelationLabel;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledFilesTest {
    @TempDir
    Path folder;

    @Test
    void readsARelationFile() throws IOException {
        Path file = file(
                "id\tsentence\tmarked_sentence\tsource\ttarget\tgold",
                "a\tx\tThen <s>Chad</s> freed <t>two Libyans</t>.\tChad\ttwo Libyans\tYIELD",
                "b\tx\t<s>Teachers</s> went on strike.\tTeachers\ta recipient\tPROTEST");

        List<RelationEvaluation.Item> items = RelationEvaluation.read(file);

        assertThat(items.get(0).sentence()).isEqualTo("Then Chad freed two Libyans.");
        assertThat(items.get(0).source()).isEqualTo(new Span(5, 9));
        assertThat(items.get(0).target()).isEqualTo(new Span(16, 27));
        assertThat(items.get(0).gold()).isEqualTo(RelationLabel.YIELD);
        assertThat(items.get(1).target()).isNull();
    }

    @Test
    void readsAnEventFile() throws IOException {
        Path file = file(
                "id\tdate\ttext\tgold", "a\t2001-02-03\tSome text.\tTCD>LBY:YIELD; LBY>TCD:SUPPORT", "b\t-\tNo.\t-");

        List<EventEvaluation.Item> items = EventEvaluation.read(file);

        assertThat(items.get(0).gold()).isEqualTo(Set.of("TCD>LBY:YIELD", "LBY>TCD:SUPPORT"));
        assertThat(items.get(1).gold()).isEmpty();
        assertThat(items.get(1).document().published()).isNull();
    }

    @Test
    void namesTheLineThatIsWrong() throws IOException {
        Path label = file("id\tmarked_sentence\tgold", "a\t<s>A</s> hit <t>B</t>\tSMITE");
        Path marks = file("id\tmarked_sentence\tgold", "", "a\tA hit B\tASSAULT");
        Path column = file("id\ttext\tgold");
        Path date = file("id\tdate\ttext\tgold", "a\t3.2.2001\tx\t-");
        Path event = file("id\tdate\ttext\tgold", "a\t2001-02-03\tx\tTCD:YIELD");
        Path cells = file("id\tdate\ttext\tgold", "a\t2001-02-03");

        assertThatThrownBy(() -> RelationEvaluation.read(label)).hasMessageContainingAll("Line 2", "SMITE");
        assertThatThrownBy(() -> RelationEvaluation.read(marks)).hasMessageContainingAll("Line 3", "<s>");
        assertThatThrownBy(() -> RelationEvaluation.read(column)).hasMessageContainingAll("marked_sentence");
        assertThatThrownBy(() -> EventEvaluation.read(date)).hasMessageContainingAll("Line 2", "3.2.2001");
        assertThatThrownBy(() -> EventEvaluation.read(event)).hasMessageContainingAll("Line 2", "TCD:YIELD");
        assertThatThrownBy(() -> EventEvaluation.read(cells)).hasMessageContainingAll("Line 2", "\"text\"");
    }

    private Path file(String... lines) throws IOException {
        Path file = Files.createTempFile(folder, "labelled", ".tsv");
        return Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
