package org.entente.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.model.Span;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.sentence.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Nlp4jLanguageTest {
    private final Language english = SharedLanguage.english();

    @Test
    void findsWhoDoesWhatToWhom() {
        Parse parse = parse("Turkey has not been consulted by the US-led force, which bombed “rebel” positions.");
        Word consulted = word(parse, "consulted");
        assertThat(consulted.head()).isEqualTo(-1);
        assertThat(parse.child(consulted, "nsubjpass")).contains(word(parse, "Turkey"));
        assertThat(parse.child(consulted, "neg")).contains(word(parse, "not"));
        Word agent = parse.child(consulted, "agent").orElseThrow();
        assertThat(parse.child(agent, "pobj")).contains(word(parse, "force"));
        assertThat(parse.child(word(parse, "bombed"), "dobj")).contains(word(parse, "positions"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "The two presidents held a talk, held, hold",
                "Kerry said so, said, say",
                "The army shot down a jet, shot, shoot",
                "They left Iraq and fought on, fought, fight",
                "The US sought and struck a deal, struck, strike",
                "The rebels withdrew, withdrew, withdraw",
                "He broke the law, broke, break",
                "The crises deepened, crises, crisis",
                "Women and men fled, fled, flee",
                "The parties' allies met, allies, ally",
                "They won't go, wo, will",
                "They can't go, ca, can",
                "They're going, 're, be",
                "It isn't over, n't, not",
                "Hundreds of Iranians died, Hundreds, hundred",
                "Three hundred advisers came, Three, three",
                "The first talks ended on June 16, first, first",
                "The first talks ended on June 16, 16, 16",
                "It paid 3.5 million, 3.5, 3.5",
                "TEHRAN AGREED, AGREED, agree",
            })
    void givesLemmas(String sentence, String word, String lemma) {
        assertThat(word(parse(sentence + "."), word).lemma()).isEqualTo(lemma);
    }

    @Test
    void pointsIntoTheOriginalText() {
        String text =
                "Title\n\n\u201CThe nu\u00ADclear \uFB01ght isn\u2019t over,\u201D Mr.\u00A0Kerry\u200B said\u2026 in Vienna.";
        Span sentence = english.sentences(text).get(1);
        assertThat(english.parse(text, sentence).words())
                .extracting(Word::text)
                .containsExactly(
                        "\u201C",
                        "The",
                        "nu\u00ADclear",
                        "\uFB01ght",
                        "is",
                        "n\u2019t",
                        "over",
                        ",",
                        "\u201D",
                        "Mr.",
                        "Kerry",
                        "said",
                        "\u2026",
                        "in",
                        "Vienna",
                        ".");
        assertThat(english.parse(text, sentence).words())
                .allSatisfy(
                        word -> assertThat(word.text()).isEqualTo(word.span().of(text)));
    }

    @Test
    void parsesWhateverStandsInTheText() {
        RandomTexts.forEach(400, text -> {
            for (Span sentence : english.sentences(text)) {
                Parse parse = english.parse(text, sentence);
                assertThat(parse.words()).isNotEmpty().allSatisfy(word -> {
                    assertThat(sentence.contains(word.span())).isTrue();
                    assertThat(word.text()).isEqualTo(word.span().of(text));
                    assertThat(word.lemma()).isNotBlank().isEqualTo(word.lemma().toLowerCase(Locale.ROOT));
                    assertThat(parse.ancestors(word)
                                    .get(parse.ancestors(word).size() - 1)
                                    .head())
                            .isEqualTo(-1);
                });
            }
        });
    }

    @Test
    void parsesNothingToNothing() {
        assertThat(english.parse("", new Span(0, 0)).words()).isEmpty();
        assertThat(english.parse(" \u0000\u200B ", new Span(0, 4)).words()).isEmpty();
    }

    @Test
    void parsesVeryLongSentencesInParts() {
        String text = "Iran met Iraq and ".repeat(1_000) + "left.";
        Parse parse = assertTimeout(Duration.ofSeconds(60), () -> english.parse(text, new Span(0, text.length())));
        assertThat(parse.words()).hasSize(4_002);
        assertThat(parse.words().stream().filter(word -> word.head() < 0).count())
                .isGreaterThan(10);
    }

    @Test
    void givesTheSameAnswerInEveryThread() {
        List<String> sentences = GoldenParses.sentences().subList(0, 40);
        List<Parse> alone = sentences.stream().map(this::parse).toList();
        List<Integer> places = IntStream.range(0, 400).boxed().toList();
        assertThat(places.parallelStream())
                .allSatisfy(place -> assertThat(parse(sentences.get(place % sentences.size())))
                        .isEqualTo(alone.get(place % sentences.size())));
    }

    @Test
    void loadsQuicklyAndWritesNothing() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream caught = new PrintStream(written, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
        try {
            Language second = assertTimeout(Duration.ofSeconds(4), Nlp4jLanguage::load);
            assertThat(second.parse("Iran agreed.", new Span(0, 12)).words()).hasSize(3);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private Parse parse(String sentence) {
        return english.parse(sentence, new Span(0, sentence.length()));
    }

    private static Word word(Parse parse, String text) {
        return parse.words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
