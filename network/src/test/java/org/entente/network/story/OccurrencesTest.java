package org.entente.network.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.Coding;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    private static final String RAMMED =
            "A Chinese coast guard vessel rammed a Philippine boat on its way to Second Thomas Shoal on Tuesday.";

    private static Paper rammed(String id, String published, String date) {
        return new Paper(id, published).says(RAMMED).event(date, "CHN", EventType.ASSAULT, "PHL");
    }

    private static List<Occurrence> of(Paper... papers) {
        List<Coding> codings = new ArrayList<>();
        for (Paper paper : papers) {
            codings.add(paper.coding());
        }
        return Occurrences.of(codings).all();
    }

    @Test
    void tenPapersWithOneDispatchTellOneEventOnce() {
        Paper[] papers = new Paper[10];
        for (int i = 0; i < papers.length; i++) {
            papers[i] = rammed("d" + i, "2023-08-23", "2023-08-22");
        }
        assertThat(of(papers)).singleElement().satisfies(occurrence -> {
            assertThat(occurrence.documents()).hasSize(10);
            assertThat(occurrence.independent()).isEqualTo(1);
        });
    }

    @Test
    void otherWordsAreAnIndependentSource() {
        Paper other = new Paper("x", "2023-08-24")
                .says(
                        "Manila says its boat, carrying rice to marines on Second Thomas Shoal, was struck by a Chinese ship.")
                .event("2023-08-22", "CHN", EventType.ASSAULT, "PHL");
        assertThat(of(rammed("a", "2023-08-23", "2023-08-22"), rammed("b", "2023-08-23", "2023-08-22"), other))
                .singleElement()
                .satisfies(occurrence -> assertThat(occurrence.independent()).isEqualTo(2));
    }

    @Test
    void aCopyThatTheDateWasNotReadFromJoins() {
        assertThat(of(rammed("a", "2023-08-23", "2023-08-22"), rammed("b", "2023-08-24", "2023-08-24")))
                .singleElement()
                .satisfies(
                        occurrence -> assertThat(occurrence.event().document()).isEqualTo("a"));
    }

    @Test
    void aLaterReportThatRecallsAnOlderEventJoinsIt() {
        Paper later = new Paper("later", "2023-12-11")
                .says("Manila protested over a collision with a Chinese ship.")
                .event("2023-12-10", "PHL", EventType.ACCUSE, "CHN")
                .says("On August 22 a Chinese coast guard vessel rammed a Philippine boat at the same shoal.")
                .event("2023-08-22", "CHN", EventType.ASSAULT, "PHL");
        List<Occurrence> occurrences = of(rammed("first", "2023-08-23", "2023-08-22"), later);
        assertThat(occurrences).hasSize(2);
        assertThat(occurrences.get(0).documents()).containsExactly("first", "later");
    }

    @Test
    void shellingDayByDayIsNoChain() {
        List<Paper> papers = new ArrayList<>();
        for (int day = 10; day < 20; day++) {
            papers.add(new Paper("d" + day, "2020-11-" + (day + 1))
                    .says("Indian and Pakistani soldiers shelled one another across the line of control in Kashmir.")
                    .event("2020-11-" + day, "IND", EventType.ASSAULT, "PAK"));
        }
        assertThat(of(papers.toArray(Paper[]::new))).hasSize(10);
    }

    @Test
    void whatIsDeniedIsNotWhatIsAsserted() {
        Paper denial = new Paper("b", "2023-08-23")
                .says(RAMMED)
                .event("2023-08-22", "CHN", EventType.ASSAULT, "PHL", Factuality.DENIED, "CHN");
        assertThat(of(rammed("a", "2023-08-23", "2023-08-22"), denial)).hasSize(2);
    }

    @Test
    void twoVoicesThatDenyAreTwoDenials() {
        String words = "The %s denied any talks or coordination with Iran over Iraq on Monday.";
        Paper paper = new Paper("a", "2014-06-17")
                .says(words.formatted("Pentagon"))
                .event("2014-06-16", "USA", EventType.CONSULT, "IRN", Factuality.DENIED, "pentagon")
                .says(words.formatted("State Department"))
                .event("2014-06-16", "USA", EventType.CONSULT, "IRN", Factuality.DENIED, "state-department");
        assertThat(of(paper)).hasSize(2);
    }

    @Test
    void neitherOrderNorThreadsMatter() {
        List<Coding> codings = new ArrayList<>();
        for (int day = 12; day < 29; day++) {
            codings.add(rammed("d" + day, "2023-08-" + day, "2023-08-" + (day - day % 3))
                    .coding());
        }
        List<Occurrence> all = Occurrences.of(codings).all();
        Collections.shuffle(codings, new Random(1));
        assertThat(Occurrences.of(codings).all()).isEqualTo(all);
    }

    @Test
    void aTieCountsAnEventOnceHoweverManyTellIt() {
        List<Coding> once = List.of(rammed("a", "2023-08-23", "2023-08-22").coding());
        List<Coding> often = new ArrayList<>(once);
        for (int i = 0; i < 5; i++) {
            often.add(rammed("b" + i, "2023-08-2" + (3 + i % 2), "2023-08-2" + (3 + i % 2))
                    .coding());
        }
        LocalDate at = LocalDate.of(2023, 9, 1);
        assertThat(ties(often).between("CHN", "PHL", at).mass())
                .isEqualTo(ties(once).between("CHN", "PHL", at).mass());
    }

    private static Ties ties(List<Coding> codings) {
        return Ties.of(Reporting.of(codings), TieSettings.DEFAULT);
    }
}
