package org.entente.app.brief.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Straits;
import org.entente.app.brief.section.Relation;
import org.entente.app.question.Inquiry;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    private static final Brief BRIEF = Straits.brief();

    @Test
    void partsOfABriefKeepOnlyTheirSources() {
        Brief part = BRIEF.only(List.of("threat"));
        String text = TextWriter.write(part, 80);

        assertThat(part.sources()).isNotEmpty().hasSizeLessThan(BRIEF.sources().size());
        assertThat(text)
                .contains("How large the threat must be")
                .doesNotContain("Chronology")
                .doesNotContain("**");
    }

    @Test
    void drawsARelationOverTime() {
        Reporting reporting = Reporting.of(Straits.codings(), Straits.members());
        Relation relation = Relation.of(
                new Inquiry(
                        Straits.codings(),
                        reporting,
                        Ties.of(reporting, TieSettings.DEFAULT),
                        BRIEF.measured(),
                        List.of(),
                        null),
                null,
                id -> Optional.empty());
        String text = TextWriter.write(relation, 100);

        assertThat(text)
                .startsWith("Kestria and the Varda Republic\n")
                .contains("Kestria has kept sanctions on the Varda Republic since 1971.")
                .contains("What passed between them")
                .containsPattern("1987-05 +-+\\| +−0\\.\\d\\d");
        assertThat(text.lines()
                        .filter(line -> line.matches("  \\d{4}-\\d\\d .*"))
                        .count())
                .isBetween(2L, 24L);
    }
}
