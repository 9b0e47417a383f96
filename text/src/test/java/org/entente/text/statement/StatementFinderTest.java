package org.entente.text.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.nlp4j.SharedLanguage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StatementFinderTest {
    private static final StatementFinder FINDER = new StatementFinder();

    @TestFactory
    Stream<DynamicTest> findsTheStatementsOfEachRow() {
        return ReportingLexicon.rows("statements.tsv", 2).stream()
                .map(row -> dynamicTest(row[0], () -> {
                    String text = row[0].replace('|', '\n');
                    String found = find(text).stream()
                            .map(utterance -> describe(utterance, text))
                            .collect(Collectors.joining(" ;; "));
                    assertThat(found).isEqualTo(row[1]);
                }));
    }

    @Test
    void climbsFromTheParticiplesToTheSubjectOfTheMainClause() {
        String text = "A day after the speech, the Admiralty came to his aid by backing away from the claim made"
                + " on Sunday by declaring, “No ship of ours has ever entered the strait.”";
        assertThat(find(text)).filteredOn(Utterance::quoted).singleElement().satisfies(utterance -> {
            assertThat(words(utterance.speaker(), text)).isEqualTo("the Admiralty");
            assertThat(utterance.cueLemma()).isEqualTo("declare");
        });
    }

    @Test
    void givesASecondQuotationOfTheParagraphToItsOwnVerb() {
        String text = "Asked about the blockade, Nakamura replied, “It will end.” She also warned, “It may return.”";
        assertThat(find(text))
                .filteredOn(Utterance::quoted)
                .extracting(utterance -> words(utterance.speaker(), text))
                .containsExactly("Nakamura", "She");
    }

    @Test
    void takesWhatStandsBeforeAWhoAsTheHeadOfTheSpeaker() {
        String text = "The minister, who said that the road was safe, fled.";
        assertThat(find(text))
                .first()
                .satisfies(utterance -> assertThat(utterance.speakerHead())
                        .isNotNull()
                        .extracting(word -> word.text())
                        .isEqualTo("minister"));
    }

    @Test
    void namesTheAudience() {
        String text = "The premier told parliament that the siege was over.";
        assertThat(find(text))
                .singleElement()
                .satisfies(utterance ->
                        assertThat(words(utterance.audience(), text)).isEqualTo("parliament"));
    }

    @Test
    void separatesTheWordsOfTheSpeakerFromTheNamingBetween() {
        String text = "“If they come,” the general warned, “we will answer.”";
        assertThat(find(text))
                .singleElement()
                .satisfies(utterance -> assertThat(utterance.parts().stream().map(part -> part.of(text)))
                        .containsExactly("If they come,", "we will answer."));
    }

    @Test
    void readsPrintedTalk() {
        String text =
                "JONES: Will you sign?\n\nMENDEZ: We will.\n\nJONES: When?\n\nMENDEZ: In the spring, if the rains stop.";
        assertThat(find(text))
                .filteredOn(utterance -> utterance.depth() == 0)
                .extracting(utterance -> words(utterance.speaker(), text))
                .containsExactly("JONES", "MENDEZ", "JONES", "MENDEZ");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find("  \n “”")).isEmpty();
    }

    @Test
    void isTheSameEachTime() {
        String text = "“Never,” Larijani said. The ministry said that Washington had promised to lift the embargo.";
        assertThat(find(text)).isEqualTo(find(text));
    }

    private static List<Utterance> find(String text) {
        Language language = SharedLanguage.english();
        List<Parse> parses = language.sentences(text).stream()
                .map(sentence -> language.parse(text, sentence))
                .toList();
        return FINDER.find(text, parses);
    }

    private static String describe(Utterance utterance, String text) {
        String content = words(utterance.content(), text);
        return (utterance.depth() > 0 ? utterance.depth() + " " : "")
                + words(utterance.speaker(), text)
                + " / "
                + (utterance.cueLemma().isEmpty() ? "-" : utterance.cueLemma())
                + " / "
                + utterance.stance()
                + " / "
                + (utterance.quoted() ? "“" + content + "”" : content);
    }

    private static String words(@org.jspecify.annotations.Nullable Span span, String text) {
        return span == null ? "-" : span.of(text).replace('\n', '|');
    }
}
