package org.entente.text.aligned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.entente.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on texts made of the characters that go wrong. */
class AlignedTextPropertyTest {
    private static final String[] PIECES = {
        "a",
        "B",
        " ",
        "\n",
        "’",
        "“",
        "«",
        "\u00AD",
        "\u200F",
        "\uFEFF",
        "\uFB01",
        "\uFB04",
        "\u0000",
        "\u00A0",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "ש",
        "م",
        "e\u0301",
        "中"
    };
    private static final int TEXTS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void offsetsNeverFallAndStayInside(long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < TEXTS; text++) {
            AlignedText plain = Typography.plain(text(random));
            int before = 0;
            for (int at = 0; at < plain.text().length(); at++) {
                Span original = plain.toOriginal(new Span(at, at + 1));
                assertThat(original.begin()).isGreaterThanOrEqualTo(before);
                assertThat(original.length()).isPositive();
                assertThat(original.end()).isLessThanOrEqualTo(plain.original().length());
                before = original.begin();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOriginalStretchRewritesToTheSameWords(long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < TEXTS; text++) {
            AlignedText plain = Typography.plain(text(random));
            Span span = span(random, plain.text().length());
            Span original = plain.toOriginal(span);
            Span back = plain.fromOriginal(original);
            assertThat(back.contains(span)).isTrue();
            assertThat(plain.toOriginal(back)).isEqualTo(original);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void oneAfterTheOtherIsTheSameAsAllAtOnce(long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < TEXTS; text++) {
            String original = text(random);
            AlignedText atOnce = Typography.plain(original);
            AlignedText steps = AlignedText.of(original);
            for (Typography step : Typography.values()) {
                // A dropped character between two lone surrogates would join them if these came later.
                steps = steps.rewrite(step == Typography.STRAIGHT_QUOTES ? Typography.NO_LONE_SURROGATES : step);
            }
            steps = steps.rewrite(Typography.STRAIGHT_QUOTES);
            assertThat(steps.text()).isEqualTo(atOnce.text());
            for (int at = 0; at < atOnce.text().length(); at++) {
                Span span = new Span(at, at + 1);
                assertThat(steps.toOriginal(span)).isEqualTo(atOnce.toOriginal(span));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsLeftToRewrite(long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < TEXTS; text++) {
            String once = Typography.plain(text(random)).text();
            assertThat(Typography.plain(once).text()).isEqualTo(once);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int piece = 0; piece < length; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Span span(Random random, int length) {
        int begin = length == 0 ? 0 : random.nextInt(length);
        int end = length == 0 ? 0 : begin + 1 + random.nextInt(length - begin);
        return new Span(begin, end);
    }
}
