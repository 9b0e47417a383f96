package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.app.Outcome;
import org.entente.app.terminal.ExitCode;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.store.Workspace;
import org.entente.store.correction.Change;
import org.entente.store.correction.Signature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportGoldTest {
    private static final String TEXT = "Kenya condemned\n Uganda on Monday.";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void add() {
        Span whole = new Span(0, TEXT.length());
        Actor kenya = new Actor("KEN", "Kenya", ActorKind.STATE, "KEN", List.of(), null);
        Actor uganda = new Actor("UGA", "Uganda", ActorKind.STATE, "UGA", List.of(), null);
        Event event = new Event(
                "e1",
                "a",
                0,
                whole,
                TEXT,
                null,
                new Mention(kenya, "Kenya", new Span(0, 5)),
                new Mention(uganda, "Uganda", new Span(17, 23)),
                EventType.REJECT,
                null,
                -4,
                Factuality.ASSERTED,
                null,
                0.5,
                "coder");
        Document document = new Document("a", "", null, "", TEXT);
        Coding coding = new Coding(
                document,
                List.of(new Sentence(0, whole)),
                List.of(),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        try (Workspace workspace = Workspace.open(Path.of(store()))) {
            workspace.add(coding, "coder");
        }
    }

    @Test
    void withoutCorrectionsThereIsNothingToWrite() {
        Outcome.of("export", "--to", "gold", gold(), "--store", store()).refuses(ExitCode.BAD_DATA, "w.db");
        assertThat(Path.of(gold())).doesNotExist();
    }

    @Test
    void whatPeopleCorrectedIsEvaluated() {
        try (Workspace workspace = Workspace.open(Path.of(store()))) {
            workspace.corrections().make(new Change.Confirm("a", "e1"), "", new Signature("Ada", Instant.EPOCH));
        }
        Outcome exported =
                Outcome.of("export", "--to", "gold", gold(), "--store", store()).succeeds();
        assertThat(exported.err()).contains("1 sentence written to");
        assertThat(Path.of(gold())).content().contains("\t-\tKenya condemned Uganda on Monday.\tKEN>UGA:REJECT\n");
        assertThat(Outcome.of("eval", "events", gold(), "--format", "json")
                        .succeeds()
                        .out())
                .contains("\"items\":1,")
                .contains("\"dyadF1\":1.0");
    }

    private String store() {
        return folder.resolve("w.db").toString();
    }

    private String gold() {
        return folder.resolve("gold.tsv").toString();
    }
}
