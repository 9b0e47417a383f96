package org.entente.text.aligned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class AlignedTextTest {
    @Test
    void straightensQuotesInPlace() {
        AlignedText plain = Typography.plain("“It’s open,” Kerry said.");
        assertThat(plain.text()).isEqualTo("\"It's open,\" Kerry said.");
        assertThat(plain.toOriginal(new Span(0, 12)).of(plain.original())).isEqualTo("“It’s open,”");
    }

    @Test
    void dropsSoftHyphensAndCoversThemInside() {
        AlignedText plain = Typography.plain("the nego\u00ADtiations in Vienna");
        assertThat(plain.text()).isEqualTo("the negotiations in Vienna");
        assertThat(plain.toOriginal(new Span(4, 16)).of(plain.original())).isEqualTo("nego\u00ADtiations");
    }

    @Test
    void leavesDroppedCharactersAtTheRimsOut() {
        AlignedText plain = Typography.plain("\u200Fיש\u200F שלום\u200F");
        assertThat(plain.toOriginal(new Span(0, 2)).of(plain.original())).isEqualTo("יש");
        assertThat(plain.toOriginal(new Span(3, 7)).of(plain.original())).isEqualTo("שלום");
    }

    @Test
    void mapsEveryLetterOfALigatureToTheWholeLigature() {
        AlignedText plain = Typography.plain("o\uFB03cials");
        assertThat(plain.text()).isEqualTo("officials");
        assertThat(plain.toOriginal(new Span(2, 3))).isEqualTo(new Span(1, 2));
        assertThat(plain.fromOriginal(new Span(1, 2))).isEqualTo(new Span(1, 4));
    }

    @Test
    void replacesNulAndLoneSurrogatesButKeepsPairs() {
        AlignedText plain = Typography.plain("a\u0000b\uD83Dc\uD83D\uDE00");
        assertThat(plain.text()).isEqualTo("a b\uFFFDc\uD83D\uDE00");
        assertThat(plain.toOriginal(new Span(3, 4)).of(plain.original())).isEqualTo("\uD83D");
    }

    @Test
    void composesDownToTheOriginal() {
        AlignedText twice = AlignedText.of("co\u00AD\uFB01nance")
                .rewrite(Typography.NO_INVISIBLES)
                .rewrite(Typography.OPEN_LIGATURES)
                .rewrite(codePoint -> codePoint == 'f' ? "phh" : null);
        assertThat(twice.text()).isEqualTo("cophhinance");
        assertThat(twice.toOriginal(new Span(2, 5)).of(twice.original())).isEqualTo("\uFB01");
        assertThat(twice.toOriginal(new Span(1, 3)).of(twice.original())).isEqualTo("o\u00AD\uFB01");
    }

    @Test
    void mapsAnEmptySpanToAnEmptySpan() {
        AlignedText plain = Typography.plain("\u00ADab");
        assertThat(plain.toOriginal(new Span(0, 0))).isEqualTo(new Span(1, 1));
        assertThat(plain.toOriginal(new Span(2, 2))).isEqualTo(new Span(3, 3));
        assertThat(plain.fromOriginal(new Span(0, 1)).length()).isZero();
    }

    @Test
    void refusesASpanBehindTheText() {
        AlignedText plain = Typography.plain("ab\u00AD");
        assertThatThrownBy(() -> plain.toOriginal(new Span(0, 3))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> plain.fromOriginal(new Span(3, 4))).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
