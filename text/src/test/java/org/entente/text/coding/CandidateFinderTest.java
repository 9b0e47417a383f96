package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.entente.text.codebook.Codebook;
import org.entente.text.language.Parse;
import org.entente.text.nlp4j.SharedLanguage;
import org.entente.text.tsv.TsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CandidateFinderTest {
    private static final CandidateFinder FINDER = new CandidateFinder(Codebook.load());

    static Stream<Arguments> sentences() {
        return TsvFile.read(CandidateFinderTest.class, "candidates.tsv").stream()
                .map(row -> Arguments.of(row.cell(1), row.cell(0)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sentences")
    void findsPredicatesWithTheirActors(String sentence, String found) {
        Parse parse = SharedLanguage.english().parse(sentence, new Span(0, sentence.length()));
        List<Candidate> kept = Absorption.absorb(parse, FINDER.find(parse, new ProperNouns()));
        String pairs =
                kept.stream().flatMap(CandidateFinderTest::lines).distinct().collect(Collectors.joining(" "));
        assertThat(pairs.isEmpty() ? "-" : pairs).isEqualTo(found);
    }

    @Test
    void aNounIsALittleLessCertainThanAVerb() {
        assertThat(certainty("Kenya and Uganda held talks.")).isLessThan(certainty("Kenya and Uganda met."));
    }

    @Test
    void anOwnerIsLessCertainThanTheActorItself() {
        assertThat(certainty("Peru attacked Chile's navy.")).isLessThan(certainty("Peru attacked Chile."));
    }

    private static double certainty(String sentence) {
        Parse parse = SharedLanguage.english().parse(sentence, new Span(0, sentence.length()));
        return FINDER.find(parse, new ProperNouns()).get(0).certainty();
    }

    private static Stream<String> lines(Candidate candidate) {
        return candidate.pairs().stream()
                .map(pair -> Dispatches.id(pair.source())
                        + ">"
                        + Dispatches.id(pair.target())
                        + ":"
                        + candidate.entry().type());
    }
}
