package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
    private static final Document DOCUMENT = new Document("a", "title", LocalDate.of(1998, 8, 7), "test", "text");

    @Test
    void isTheSha256OfTitleDateAndText() {
        // printf 'title\0001998-08-07\000text\000' | sha256sum
        assertThat(Fingerprint.of(DOCUMENT))
                .isEqualTo("155863850d16d632b404dcf27fe9b19ab6e9b4bcb80f18762c04d049d1e64714");
    }

    @Test
    void doesNotDependOnIdAndSource() {
        assertThat(Fingerprint.of(new Document("b", "title", LocalDate.of(1998, 8, 7), "elsewhere", "text")))
                .isEqualTo(Fingerprint.of(DOCUMENT));
    }

    @ParameterizedTest
    @CsvSource({"other, text", "title, other", "titl, etext", "text, title"})
    void changesWithTitleAndText(String title, String text) {
        assertThat(Fingerprint.of(new Document("a", title, LocalDate.of(1998, 8, 7), "test", text)))
                .isNotEqualTo(Fingerprint.of(DOCUMENT));
    }

    @Test
    void changesWithTheDate() {
        assertThat(Fingerprint.of(new Document("a", "title", null, "test", "text")))
                .isNotEqualTo(Fingerprint.of(DOCUMENT));
        assertThat(Fingerprint.of(DOCUMENT.withPublished(LocalDate.of(1998, 8, 8))))
                .isNotEqualTo(Fingerprint.of(DOCUMENT));
    }
}
