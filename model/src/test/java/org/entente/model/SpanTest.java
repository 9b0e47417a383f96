package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1, 3", "-2, -1", "4, 3", "1, 0"})
    void refusesWhatIsNoRange(int begin, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(begin, end))
                .withMessageContaining("[" + begin + ", " + end + ")");
    }

    @Test
    void mayBeEmpty() {
        assertThat(new Span(3, 3).length()).isZero();
    }

    @Test
    void endsBeforeItsEnd() {
        assertThat(new Span(2, 5).contains(4)).isTrue();
        assertThat(new Span(2, 5).contains(5)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 5, true", "3, 4, true", "1, 5, false", "2, 6, false", "5, 5, true"})
    void containsWhatDoesNotReachOverIt(int begin, int end, boolean inside) {
        assertThat(new Span(2, 5).contains(new Span(begin, end))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, false", "0, 3, true", "4, 9, true", "5, 9, false", "3, 4, true"})
    void neighboursDoNotOverlap(int begin, int end, boolean overlapping) {
        assertThat(new Span(2, 5).overlaps(new Span(begin, end))).isEqualTo(overlapping);
    }

    @Test
    void coversWithTheGapBetween() {
        assertThat(new Span(2, 4).cover(new Span(7, 9))).isEqualTo(new Span(2, 9));
    }

    @Test
    void shiftsBothEnds() {
        assertThat(new Span(2, 4).shift(-2)).isEqualTo(new Span(0, 2));
    }

    @Test
    void cutsItsTextOut() {
        assertThat(new Span(6, 10).of("Egypt and Israel")).isEqualTo("and ");
    }

    @Test
    void comesBeforeALongerOneThatBeginsWithIt() {
        assertThat(new Span(2, 3)).isLessThan(new Span(2, 4)).isGreaterThan(new Span(1, 9));
    }

    @RepeatedTest(200)
    void coverIsTheSmallestThatContainsBoth(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Span one = any(random);
        Span other = any(random);
        Span cover = one.cover(other);
        assertThat(cover.contains(one) && cover.contains(other)).isTrue();
        assertThat(cover.begin()).isIn(one.begin(), other.begin());
        assertThat(cover.end()).isIn(one.end(), other.end());
    }

    @RepeatedTest(200)
    void overlapMeansASharedOffset(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Span one = any(random);
        Span other = any(random);
        boolean shared = false;
        for (int offset = 0; offset < 30; offset++) {
            shared |= one.contains(offset) && other.contains(offset);
        }
        assertThat(one.length() > 0 && other.length() > 0 && one.overlaps(other))
                .isEqualTo(shared);
    }

    private static Span any(Random random) {
        int begin = random.nextInt(20);
        return new Span(begin, begin + random.nextInt(10));
    }
}
