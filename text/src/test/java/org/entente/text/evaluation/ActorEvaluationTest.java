package org.entente.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.text.actor.ActorResolver;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.nlp4j.SharedLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorEvaluationTest {
    private static final String HEADER = "id\ttext\tcontext\tdate\tcountry\tsector";

    /** The figures reached on the phrases written for this, less a little; see docs/benchmarks.md. */
    @Test
    void resolvesTheLabelledPhrases() throws IOException {
        List<ActorVerdict> verdicts = new ActorEvaluation(
                        new ActorResolver(ActorKnowledge.bundled(), SharedLanguage.english()))
                .verdicts(ActorFile.read(lines()));
        ActorScore odd = ActorScore.of(
                verdicts.stream().filter(ActorEvaluationTest::development).toList());
        ActorScore even = ActorScore.of(
                verdicts.stream().filter(verdict -> !development(verdict)).toList());

        assertThat(verdicts).hasSizeGreaterThan(600);
        assertThat(odd.countryAccuracy()).isGreaterThan(0.97);
        assertThat(odd.sectorAccuracy()).isGreaterThan(0.97);
        assertThat(even.countryAccuracy()).isGreaterThan(0.95);
        assertThat(even.sectorAccuracy()).isGreaterThan(0.93);
    }

    /** The phrases with odd numbers were read while the rules were made, the others were not. */
    private static boolean development(ActorVerdict verdict) {
        return Integer.parseInt(verdict.gold().id()) % 2 == 1;
    }

    @Test
    void countsWhatIsJudged() {
        List<ActorFile.Labelled> phrases = ActorFile.read(List.of(
                "# a comment",
                HEADER,
                "1\tthe French foreign ministry\t\t\tFRA\tGOV",
                "2\tthe World Food Programme\tIt left.\t2016-01-02\tIGO\tIGO",
                "3\tthe World Bank\t\t\tIGO\t-",
                "4\tIranian students\t\t\tIRQ\t*"));
        ActorScore score = new ActorEvaluation(new ActorResolver(ActorKnowledge.bundled())).score(phrases);

        assertThat(score).isEqualTo(new ActorScore(4, 3, 3, 3));
        assertThat(score.countryAccuracy()).isEqualTo(0.75);
    }

    @Test
    void printsOneLineAPhrase() {
        List<ActorFile.Labelled> phrases =
                ActorFile.read(List.of(HEADER, "a7\tthe weather\t\t\t-\t-", "a8\tPolish farmers\t\t\tPOL\tAGR"));

        assertThat(new ActorEvaluation(new ActorResolver(ActorKnowledge.bundled()))
                        .verdicts(phrases).stream().map(ActorVerdict::line))
                .containsExactly("a7\t- -\t- -\t0.00", "a8\tPOL AGR\tPOL AGR\t0.90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;police;;;FRA|it has 5 cells, not 6",
                "1;;;;FRA;COP|the column text is empty",
                "1;police;;;France;COP|\"France\" is no country code",
                "1;police;;;FRA;FUZZ|\"FUZZ\" is no PLOVER sector",
                "1;police;;2014;FRA;COP|\"2014\" is no date like 2014-06-30"
            })
    void namesTheLineThatIsWrong(String line, String complaint, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("phrases.tsv"), HEADER + "\n" + line.replace(';', '\t') + "\n");

        assertThatThrownBy(() -> ActorFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Line 2 is no labelled phrase: ")
                .hasMessageContaining(complaint);
    }

    @Test
    void needsTheColumns() {
        assertThatThrownBy(() -> ActorFile.read(List.of("# nothing"))).hasMessageContaining("names the columns");
        assertThatThrownBy(() -> ActorFile.read(List.of("id\tphrase"))).hasMessageContaining("the columns are not");
    }

    private static List<String> lines() {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(ActorEvaluationTest.class.getResourceAsStream(
                                "/org/entente/text/actor/labelled-phrases.tsv")),
                        StandardCharsets.UTF_8))
                .lines()
                .toList();
    }
}
