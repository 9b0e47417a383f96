package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {
    @Test
    void namesKindDocumentAndId() {
        assertThat(Citation.of(Samples.event(EventType.AGREE, 1, 1)))
                .isEqualTo(new Citation(Citation.Kind.EVENT, "d1", "e1"));
    }

    @Test
    void everyFindingHasItsKind() {
        assertThat(List.of(
                        Citation.of(Samples.condition()),
                        Citation.of(Samples.milestone(1)),
                        Citation.of(Samples.commitment(List.of(Samples.egypt()))),
                        Citation.of(Samples.statement())))
                .extracting(Citation::kind)
                .containsExactly(
                        Citation.Kind.CONDITION,
                        Citation.Kind.MILESTONE,
                        Citation.Kind.COMMITMENT,
                        Citation.Kind.STATEMENT);
    }

    @Test
    void aSentenceIsNamedByItsIndex() {
        assertThat(Citation.sentence("d1", 12).id()).isEqualTo("12");
    }

    @Test
    void sortsByDocumentThenKindThenId() {
        Citation event = new Citation(Citation.Kind.EVENT, "b", "e2");
        Citation earlier = new Citation(Citation.Kind.EVENT, "b", "e1");
        Citation statement = new Citation(Citation.Kind.STATEMENT, "b", "a");
        Citation elsewhere = new Citation(Citation.Kind.STATEMENT, "a", "z");
        assertThat(List.of(statement, event, elsewhere, earlier).stream().sorted())
                .containsExactly(elsewhere, earlier, event, statement);
    }
}
