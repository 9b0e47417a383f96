package org.entente.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {
    @ParameterizedTest
    @CsvSource({
        "Talks resume - The Courier,Talks resume",
        "Talks resume | thecourier.com,Talks resume",
        "The Courier | Talks resume,Talks resume",
        "Talks resume - at last,Talks resume - at last",
        "US-Iran talks resume,US-Iran talks resume",
        "Talks - again - The Courier,Talks - again"
    })
    void takesTheSitesNameOff(String title, String cleaned) {
        assertThat(PageTitle.cleaned(title, Jsoup.parse(""), List.of("The Courier")))
                .isEqualTo(cleaned);
    }

    @Test
    void prefersTheHeadingThatTheTitleRepeats() {
        var page = Jsoup.parse("<h1>Talks resume in Vienna</h1>");
        assertThat(PageTitle.cleaned("Talks resume in Vienna - Jane Roe", page, List.of()))
                .isEqualTo("Talks resume in Vienna");
    }

    @Test
    void opensEntities() {
        assertThat(PageTitle.cleaned("Talks &amp; <i>sanctions</i>", Jsoup.parse(""), List.of()))
                .isEqualTo("Talks & sanctions");
    }
}
