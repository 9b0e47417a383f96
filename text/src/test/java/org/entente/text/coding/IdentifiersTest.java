package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
    @Test
    void isALetterAndTwelveDigits() {
        // printf 'a\0001\000' | sha256sum
        assertThat(Identifiers.of('e', "a", 1)).isEqualTo("e8bf19097aa1a");
    }

    @Test
    void changesWithEveryPart() {
        assertThat(Identifiers.of('e', "a", new Span(1, 2))).isNotEqualTo(Identifiers.of('e', "a", new Span(1, 3)));
    }

    @Test
    void changesWithTheBordersOfTheParts() {
        assertThat(Identifiers.of('e', "ab", "c")).isNotEqualTo(Identifiers.of('e', "a", "bc"));
    }
}
