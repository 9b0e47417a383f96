package org.entente.text.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Factuality;
import org.entente.model.Span;
import org.entente.text.codebook.Codebook;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.nlp4j.SharedLanguage;
import org.entente.text.syntax.Repairs;
import org.entente.text.tsv.TsvFile;
import org.entente.text.tsv.TsvRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactualityReaderTest {
    private static final FactualityReader READER = new FactualityReader(Codebook.load());

    static Stream<Arguments> sentences() {
        return rows().stream().map(row -> Arguments.of(row.constant(0, Factuality.class), row.cell(1), row.cell(2)));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("sentences")
    void readsHowASentencePresentsItsPredicate(Factuality reading, String word, String sentence) {
        assertThat(read(word, sentence)).isEqualTo(reading);
    }

    @Test
    void thereAreEnoughSentences() {
        assertThat(rows()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void aFactGovernsWithoutChangingAnything(Factuality inner) {
        assertThat(FactualityReader.compose(Factuality.ASSERTED, inner)).isEqualTo(inner);
    }

    @ParameterizedTest
    @EnumSource
    void aFactTakesTheReadingOfWhatGovernsIt(Factuality outer) {
        assertThat(FactualityReader.compose(outer, Factuality.ASSERTED)).isEqualTo(outer);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DENIED")
    void whatIsSaidTwiceIsSaidOnce(Factuality reading) {
        assertThat(FactualityReader.compose(reading, reading)).isEqualTo(reading);
    }

    @Test
    void aDenialDeniedIsAFact() {
        assertThat(FactualityReader.compose(Factuality.DENIED, Factuality.DENIED))
                .isEqualTo(Factuality.ASSERTED);
    }

    private static Factuality read(String word, String sentence) {
        Parse parse = Repairs.repair(SharedLanguage.english().parse(sentence, new Span(0, sentence.length())));
        Word predicate = parse.words().stream()
                .filter(one -> one.text().equals(word))
                .findFirst()
                .orElseThrow();
        return READER.read(parse, predicate);
    }

    private static List<TsvRow> rows() {
        return TsvFile.read(FactualityReaderTest.class, "sentences.tsv");
    }
}
