package org.entente.text.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "VIENNA, June 16, 2014 (Reuters) - Talks resumed.",
                "VIENNA (Reuters) - June 16, 2014 - Talks resumed.",
                "VIENNA, Austria, June 16, 2014 (AP) — Talks resumed.",
                "NEW YORK — 16 June 2014 — Talks resumed.",
                "VIENNA 16 June 2014: Talks resumed.",
                "Vienna, 16 June 2014 – Talks resumed.",
                "New York, June 16, 2014 (IRNA) Talks resumed.",
                "16 June 2014 (KUNA) Talks resumed.",
                "June 16, 2014 - VIENNA - Talks resumed.",
                "Talks resume\n\nPublished: 16 June 2014\n\nThey met.",
                "Talks resume\nPosted on June 16, 2014 at 10:05\nThey met.",
                "Talks resume\n\n16 June 2014\n\nThey met.",
                "Talks resume\nBy Jane Roe | June 16, 2014\n\nThey met.",
                "Talks resume\n\nThey met.\n\nMonday, June 16, 2014",
                "Talks resume\n\nThey met on 3 May 2010.\n\nPublished: 16 June 2014"
            })
    void findsTheDayOfPublication(String text) {
        assertThat(Dateline.find(text)).contains(LocalDate.of(2014, 6, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was September 27, 2013; the historic date when the presidents spoke.",
                "On September 27, 2013, the presidents spoke.",
                "Iran, on 3 March 2003, refused.",
                "Iran and Iraq signed on 6 March 1975 in Algiers.",
                "27 September 2013: Obama calls Rouhani.",
                "27 September 2013 - Obama calls Rouhani.",
                "VIENNA, June 16 (Reuters) - No year here.",
                "The president said.\n\nPublished: 30 February 2014",
                ""
            })
    void leavesOtherDatesAlone(String text) {
        assertThat(Dateline.find(text)).isEmpty();
    }

    @Test
    void doesNotDateAChronologyByItsFirstEntry() {
        String text = "Chronology\n\n27 September 2013\n\nObama calls.\n\n24 November 2013\n\nThey agree.";
        assertThat(Dateline.find(text)).isEmpty();
    }

    @Test
    void takesALongLineWithoutTrouble() {
        assertThat(Dateline.find("A, ".repeat(3_000_000))).isEmpty();
        assertThat(Dateline.find("By " + "1 ".repeat(2_000_000))).isEmpty();
    }
}
