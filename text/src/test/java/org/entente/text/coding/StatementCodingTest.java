package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Statement;
import org.entente.model.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what, and when, in whole documents. */
class StatementCodingTest {
    private static final String TRAJKOVSKI = "Macedonian president Boris Trajkovski said on Monday that his government"
            + " was open to talks with the rebels. Three hours after the remarks by Trajkovski, the interior ministry"
            + " denied any plan for talks.";

    @Test
    void aStatementIsTimedByAnEarlierOne() {
        List<Statement> said = Dispatches.code("2001-03-10", TRAJKOVSKI).statements();
        Statement remarks = by(said, "boris-trajkovski");
        Timing timing = Objects.requireNonNull(by(said, "MKD/interior-ministry").timing());
        assertThat(timing.anchor()).isEqualTo(remarks.id());
        assertThat(timing.offset()).isEqualTo(Duration.ofHours(3));
        assertThat(timing.span().of(TRAJKOVSKI)).isEqualTo("Three hours after");
    }

    @Test
    void anEarlierStatementThanTheOneItIsToldByIsNegative() {
        String text = "Kenyan president Daniel arap Moi said that Kenya would close the border. Two days before the"
                + " remarks by Moi, Uganda denied that it had attacked Kenya.";
        List<Statement> said = Dispatches.code("1987-12-20", text).statements();
        assertThat(Objects.requireNonNull(by(said, "UGA").timing()).offset()).isEqualTo(Duration.ofDays(-2));
    }

    @Test
    void aStatementWithoutAnotherBeforeItIsNotTimedByOne() {
        String text = "Three hours after the remarks by Trajkovski, the interior ministry denied any plan for talks.";
        assertThat(Dispatches.code("2001-03-10", text).statements())
                .extracting(Statement::timing)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudan said on 4 May 1998 that Chad attacked a village. | 1998-05-04",
                "Sudan said on Monday that Chad attacked a village. | 1998-05-18",
                "Sudan said that Chad attacked a village. | 1998-05-20"
            })
    void aStatementIsDatedByItsCue(String text, String date) {
        Statement said = by(Dispatches.code("1998-05-20", text).statements(), "SDN");
        assertThat(Dispatches.label(said.date())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudan said that Chad attacked a village. | ASSERTED",
                "Sudan denied that it attacked a village. | DENIED",
                "Sudan said that it would attack Chad. | PLANNED",
                "Sudan said that it might attack Chad. | POSSIBLE",
                "Sudan said that it would talk to Chad if Chad stopped the attacks. | CONDITIONAL"
            })
    void aStatementHasTheFactualityOfItsContent(String text, Factuality factuality) {
        assertThat(by(Dispatches.code("1998-05-20", text).statements(), "SDN").factuality())
                .isEqualTo(factuality);
    }

    @Test
    void everyoneWhoSaysItSaysIt() {
        String text = "France and Germany said that they would send troops to Mali.";
        Coding coding = Dispatches.code("2013-01-20", text);
        assertThat(coding.statements())
                .extracting(said -> Dispatches.id(said.speaker()))
                .containsExactly("FRA", "DEU");
    }

    @Test
    void ofSeveralSpeakersTheOneThatActsIsGiven() {
        String text = "France and Germany said that they would send troops to Mali.";
        assertThat(Dispatches.code("2013-01-20", text).events())
                .extracting(event -> Dispatches.line(event) + " by " + speaker(event))
                .containsExactly("FRA>MLI MOBILIZE PLANNED by FRA", "DEU>MLI MOBILIZE PLANNED by DEU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"We will never attack Britain,\" said Argentine president Leopoldo Galtieri."
                        + " | ARG>GBR ASSAULT DENIED by leopoldo-galtieri",
                "\"I met Tony Blair in London,\" Libyan leader Muammar Gaddafi said."
                        + " | muammar-gaddafi>tony-blair CONSULT ASSERTED by muammar-gaddafi",
                "\"Our army attacked the rebels,\" said Libyan leader Muammar Gaddafi."
                        + " | LBY>LBY/rebels ASSAULT ASSERTED by muammar-gaddafi"
            })
    void theFirstPersonIsTheSpeaker(String text, String line) {
        Event event = Dispatches.code("2004-04-01", text).events().get(0);
        assertThat(Dispatches.line(event) + " by " + speaker(event)).isEqualTo(line);
        assertThat(Objects.requireNonNull(event.attribution()).quoted()).isTrue();
    }

    @Test
    void whatAnIInsideAQuotationAsksForIsSaidByTheSpeaker() {
        String text = "\"I urge Serbia to release the prisoners,\" said Croatian president Franjo Tudjman.";
        assertThat(Dispatches.code("1995-08-10", text).statements())
                .extracting(said -> Dispatches.id(said.speaker()))
                .containsOnly("franjo-tudman");
    }

    @Test
    void theFirstPersonOutsideAQuotationIsNobody() {
        assertThat(Dispatches.code("2004-04-01", "We attacked Chad.").events())
                .noneMatch(event -> event.source().text().equals("We"));
    }

    @Test
    void whatSomeoneIsAccusedOfIsSaidByTheAccuser() {
        Coding coding = Dispatches.code("1998-06-05", "Ethiopia accused Eritrea of shelling the town of Badme.");
        Event shelling = coding.events().get(1);
        assertThat(Dispatches.line(shelling)).startsWith("ERI>").endsWith("ASSAULT POSSIBLE");
        assertThat(speaker(shelling)).isEqualTo("ETH");
    }

    @Test
    void anAccusationItselfIsTheTextsOwn() {
        Coding coding = Dispatches.code("1998-06-05", "Ethiopia accused Eritrea of shelling the town of Badme.");
        assertThat(coding.events().get(0).attribution()).isNull();
    }

    @Test
    void whatStandsBesideAnAccusationIsNotSaidByTheAccuser() {
        String text = "Ethiopia accused Eritrea of treason and bombed the airport of Asmara.";
        assertThat(Dispatches.code("1998-06-05", text).events())
                .filteredOn(event -> Dispatches.id(event.source()).equals("ETH"))
                .hasSize(2)
                .allMatch(event -> event.attribution() == null);
    }

    private static String speaker(Event event) {
        Attribution attribution = event.attribution();
        return attribution == null ? "-" : Dispatches.id(attribution.speaker());
    }

    private static Statement by(List<Statement> said, String speaker) {
        return said.stream()
                .filter(one -> Dispatches.id(one.speaker()).equals(speaker))
                .findFirst()
                .orElseThrow();
    }
}
