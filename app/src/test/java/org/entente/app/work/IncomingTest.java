package org.entente.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncomingTest {
    @Test
    void anAddressIsShownAsItIsWritten() {
        assertThat(Incoming.shownAddress("https://example.org/feed/../a.xml"))
                .isEqualTo("https://example.org/feed/../a.xml");
        assertThat(Incoming.shownAddress("http://example.org/" + "a".repeat(300)))
                .hasSize(201)
                .endsWith("a…");
    }

    @Test
    void theNameOfAFileIsNoPath() {
        assertThat(Incoming.shown("C:\\texts\\..\\july\\a.txt")).isEqualTo("texts/july/a.txt");
        assertThat(Incoming.shown("../..")).isEqualTo("file");
        assertThat(Incoming.shown("\u202eexe.a\u0000.txt")).isEqualTo("exe.a.txt");
    }
}
