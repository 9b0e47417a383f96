package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every coding. */
class CoderPropertiesTest {
    static Stream<Coding> codings() {
        return Dispatches.all().stream().map(Dispatches.coder()::code);
    }

    @ParameterizedTest
    @MethodSource("codings")
    void somethingIsCoded(Coding coding) {
        assertThat(coding.sentences()).hasSizeGreaterThan(2);
        assertThat(coding.mentions()).isNotEmpty();
        assertThat(coding.events()).isNotEmpty();
        assertThat(coding.statements()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("codings")
    void sentencesAreCountedInTheOrderOfTheText(Coding coding) {
        for (int index = 0; index < coding.sentences().size(); index++) {
            assertThat(coding.sentences().get(index).index()).isEqualTo(index);
        }
        assertThat(coding.sentences())
                .extracting(sentence -> sentence.span().begin())
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("codings")
    void everyQuotedStretchStandsInTheText(Coding coding) {
        String text = coding.document().text();
        assertThat(coding.events()).allMatch(event -> event.span().of(text).equals(event.evidence()));
        assertThat(coding.statements()).allMatch(said -> said.content().of(text).equals(said.text()));
        assertThat(coding.conditions()).allMatch(state -> state.span().of(text).equals(state.evidence()));
        assertThat(coding.commitments())
                .allMatch(pledge -> pledge.span().of(text).equals(pledge.evidence()));
        assertThat(coding.milestones()).allMatch(first -> first.span().of(text).equals(first.evidence()));
        assertThat(coding.mentions())
                .allMatch(mention -> mention.span().of(text).equals(mention.text()));
    }

    @ParameterizedTest
    @MethodSource("codings")
    void evidenceLiesInItsSentence(Coding coding) {
        assertThat(coding.events())
                .allMatch(event -> sentence(coding, event.sentence()).contains(event.span()));
        assertThat(coding.conditions())
                .allMatch(state -> sentence(coding, state.sentence()).contains(state.span()));
        assertThat(coding.milestones())
                .allMatch(first -> sentence(coding, first.sentence()).contains(first.span()));
        assertThat(coding.statements())
                .allMatch(said -> sentence(coding, said.sentence())
                        .contains(said.content().begin()));
    }

    @ParameterizedTest
    @MethodSource("codings")
    void eventsComeInTheOrderOfTheirSentences(Coding coding) {
        assertThat(coding.events()).extracting(Event::sentence).isSorted();
    }

    @ParameterizedTest
    @MethodSource("codings")
    void idsAreTheirOwn(Coding coding) {
        assertThat(coding.events()).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(coding.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codings")
    void whatIsAttributedPointsToAStatementOfTheSpeaker(Coding coding) {
        for (Event event : coding.events()) {
            Attribution attribution = event.attribution();
            if (attribution != null && attribution.statement() != null) {
                Statement said = coding.statements().stream()
                        .filter(one -> one.id().equals(attribution.statement()))
                        .findFirst()
                        .orElseThrow();
                assertThat(Dispatches.id(said.speaker())).isEqualTo(Dispatches.id(attribution.speaker()));
                assertThat(said.content().overlaps(event.span())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codings")
    void nobodyActsOnHimself(Coding coding) {
        assertThat(coding.events())
                .noneMatch(event -> Dispatches.id(event.source()).equals(Dispatches.id(event.target())));
    }

    @ParameterizedTest
    @MethodSource("codings")
    void theSameTextUnderAnotherIdHasOtherIds(Coding coding) {
        Document document = coding.document();
        Coding other = Dispatches.coder()
                .code(new Document("other", document.title(), document.published(), "test", document.text()));
        assertThat(Dispatches.events(other)).isEqualTo(Dispatches.events(coding));
        assertThat(other.events())
                .extracting(Event::id)
                .doesNotContainAnyElementsOf(
                        coding.events().stream().map(Event::id).toList());
    }

    @Test
    void anEmptyTextHasNothing() {
        Coding coding = Dispatches.code("2000-01-01", "");
        assertThat(List.of(coding.sentences(), coding.mentions(), coding.events(), coding.statements()))
                .allMatch(List::isEmpty);
    }

    private static Span sentence(Coding coding, int index) {
        return coding.sentences().get(index).span();
    }
}
