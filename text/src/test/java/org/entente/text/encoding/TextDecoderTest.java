package org.entente.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.entente.text.article.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextDecoderTest {
    private static final String TEXT = "Rouhani’s call – “historic”. שלום";

    @Test
    void readsUtf8WithAndWithoutMark() throws UnreadableException {
        assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
    }

    @Test
    void readsUtf16ByItsMark() throws UnreadableException {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(TEXT);
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(TEXT);
    }

    @Test
    void namesTheFirstByteThatIsNoUtf8() {
        byte[] latin = "Le président a refusé de négocier.".getBytes(StandardCharsets.ISO_8859_1);
        UnreadableException refusal = catchThrowableOfType(UnreadableException.class, () -> TextDecoder.decode(latin));
        assertThat(refusal.reason()).contains("at byte 5 (0xE9)");
        assertThat(refusal.hint()).contains("iconv");
    }

    @Test
    void countsTheOffsetBeyondTheFirstBuffer() {
        byte[] bytes = ("a".repeat(20_000) + "é").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> TextDecoder.decode(bytes)).hasMessageContaining("at byte 20000 (0xE9)");
    }

    @Test
    void readsAPageByTheCharsetItDeclares() throws UnreadableException {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>“président”</body>";
        assertThat(TextDecoder.decodeMarkup(page.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(page);
        String feed = "<?xml version=\"1.0\" encoding='windows-1251'?><rss>Москва</rss>";
        assertThat(TextDecoder.decodeMarkup(feed.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(feed);
    }

    @Test
    void prefersValidUtf8ToAWrongDeclaration() throws UnreadableException {
        String page = "<meta charset=latin1><p>Téhéran";
        assertThat(TextDecoder.decodeMarkup(page.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(page);
    }

    @Test
    void ignoresADeclarationInPlainText() {
        byte[] bytes = "<meta charset=latin1> Téhéran".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> TextDecoder.decode(bytes)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void acceptsAStrayNul() throws UnreadableException {
        String text = "Iran\u0000 and the United States";
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void refusesManyControlCharacters() {
        byte[] bytes = new byte[400];
        bytes[0] = 'a';
        assertThatThrownBy(() -> TextDecoder.decode(bytes)).hasMessageContaining("binary");
    }

    @Test
    void saysThatUtf16LacksItsMark() {
        byte[] bytes = "Tehran denies any contact.".getBytes(StandardCharsets.UTF_16LE);
        UnreadableException refusal = catchThrowableOfType(UnreadableException.class, () -> TextDecoder.decode(bytes));
        assertThat(refusal.reason()).contains("UTF-16");
        assertThat(refusal.hint()).contains("UTF-16LE");
    }

    @ParameterizedTest
    @EnumSource(BinaryFormat.class)
    void refusesEveryKnownBinaryFormatByName(BinaryFormat format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(format.magic().getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
        UnreadableException refusal =
                catchThrowableOfType(UnreadableException.class, () -> TextDecoder.decode(file.toByteArray()));
        assertThat(refusal.reason()).contains(format.description());
        assertThat(refusal.hint()).isEqualTo(format.hint()).isNotBlank();
    }

    @Test
    void readsATextThatBeginsWithTheLettersOfAFormat() throws UnreadableException {
        String text = "RIFF, a party, left the coalition.";
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }
}
