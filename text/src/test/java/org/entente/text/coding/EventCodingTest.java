package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Coding;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events in whole documents: dates, coreference, repeats, confidence. */
class EventCodingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pakistani jets attacked India on December 3. | 1971-12-03",
                "Pakistani jets attacked India yesterday. | 1971-12-03",
                "Pakistani jets attacked India in September 1965. | 1965-09",
                "Pakistani jets attacked India in 1965. | 1965",
                "Pakistani jets attacked India. | 1971-12-04",
                "Pakistani jets attacked India, which had tested a missile in 1969. | 1971-12-04"
            })
    void areDatedByTheTextElseByItsPublication(String text, String date) {
        assertThat(Dispatches.label(
                        Dispatches.code("1971-12-04", text).events().get(0).date()))
                .isEqualTo(date);
    }

    @Test
    void anUndatedTextDatesOnlyWhatItDatesItself() {
        Coding coding =
                Dispatches.code("", "Kenya expelled two Sudanese diplomats on 4 May 1987. Uganda bombed Kenya.");
        assertThat(coding.events())
                .extracting(event -> Dispatches.label(event.date()))
                .containsExactly("1987-05-04", "-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad attacked Libya. It also expelled the ambassador of Libya. | TCD>LBY/ambassador SANCTION ASSERTED",
                "Egypt and Israel signed a treaty. Syria attacked both countries. | SYR>EGY ASSAULT ASSERTED",
                "Egypt and Israel signed a treaty. Syria attacked both countries. | SYR>ISR ASSAULT ASSERTED",
                "Hutu militias in Rwanda attacked Uganda. Kampala condemned Rwanda. | UGA>RWA ACCUSE ASSERTED"
            })
    void actorsAreKnownAgain(String text, String event) {
        assertThat(Dispatches.events(Dispatches.code("1994-07-01", text))).contains(event);
    }

    @Test
    void theSameDeedTwiceInASentenceIsOne() {
        Coding coding = Dispatches.code("1994-07-01", "Chad attacked Libya by night and attacked Libya by day.");
        assertThat(Dispatches.events(coding)).containsExactly("TCD>LBY ASSAULT ASSERTED");
    }

    @Test
    void unknownActorsAreKeptWithLessConfidence() {
        Coding coding = Dispatches.code("1994-07-01", "Chad attacked the Zorblatt Front. Chad attacked Libya.");
        assertThat(coding.events()).hasSize(2);
        Event unknown = coding.events().get(0);
        assertThat(unknown.confidence()).isLessThan(coding.events().get(1).confidence());
    }

    @Test
    void everyEventNamesItsCoder() {
        assertThat(Dispatches.code("1994-07-01", "Chad attacked Libya.").events())
                .extracting(Event::coder)
                .containsExactly(Coder.NAME);
    }
}
