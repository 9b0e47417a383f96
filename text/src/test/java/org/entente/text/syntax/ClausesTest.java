package org.entente.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.nlp4j.SharedLanguage;
import org.entente.text.tsv.TsvFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClausesTest {
    static Stream<Arguments> clauses() {
        return TsvFile.read(ClausesTest.class, "clauses.tsv").stream()
                .map(row -> Arguments.of(row.cell(0), row.cell(1), row.cell(2), row.cell(3)));
    }

    @ParameterizedTest(name = "{3}: {1} {0} {2}")
    @MethodSource("clauses")
    void findsWhoDoesItAndToWhom(String verb, String subject, String object, String sentence) {
        assertThat(read(sentence, verb, Clauses::subject) + " > " + read(sentence, verb, Clauses::object))
                .isEqualTo(subject + " > " + object);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "with | Peru and Ecuador held talks with Chile and Bolivia. | talks | Chile Bolivia",
                "on | The council imposed sanctions on Haiti. | imposed | Haiti",
                "out | Troops pulled out of Angola. | pulled | Angola",
                "on | The army fired rockets. | fired | -"
            })
    void findsWhatStandsAfterAPreposition(String preposition, String sentence, String word, String found) {
        assertThat(read(sentence, word, (clauses, head) -> clauses.prepositional(head, preposition)))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad agreed to send troops. | agreed | send",
                "Uganda accused Rwanda of arming the rebels. | accused | arming",
                "The mayor said that the troops left. | said | left",
                "Chad is ready to negotiate. | is | negotiate",
                "Chad agreed to disarm and withdraw. | agreed | disarm withdraw"
            })
    void findsTheVerbsThatCompleteAWord(String sentence, String word, String found) {
        assertThat(read(sentence, word, Clauses::complements)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tanzania was invaded. | invaded | true",
                "Uganda has invaded Tanzania. | invaded | false",
                "Troops backed by Iran left. | backed | true",
                "Uganda had been invaded and occupied. | occupied | true",
                "The general was arrested and his guards fled. | fled | false"
            })
    void tellsThePassiveVoice(String sentence, String word, boolean passive) {
        Clauses clauses = clauses(sentence);
        assertThat(clauses.passive(first(clauses.parse(), word))).isEqualTo(passive);
    }

    private static String read(String sentence, String word, BiFunction<Clauses, Word, List<Word>> reader) {
        Clauses clauses = clauses(sentence);
        List<Word> found = reader.apply(clauses, first(clauses.parse(), word));
        return found.isEmpty() ? "-" : found.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static Clauses clauses(String sentence) {
        return new Clauses(SharedLanguage.english().parse(sentence, new Span(0, sentence.length())));
    }

    private static Word first(Parse parse, String text) {
        return parse.words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
