package org.entente.store.eventdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PloverRowsTest {
    private static final String HEADER =
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\t"
                    + "Actor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\t"
                    + "Wikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\t"
                    + "Recipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\t"
                    + "Province\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\t"
                    + "Publication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion";

    private static String row(String type, String mode, String intensity, String contexts, String actor) {
        return "2018_ABC\t2018-03-04\t" + type + "\t" + mode + "\t" + intensity + "\tQ\t" + contexts + "\t" + actor
                + "\tIRN\t630\tGOV\tGOV;MIL\tminister\tZarif\tQ1\tNone\tIRQ\t645\tMIL\tMIL\t\tthe army\t\tBaghdad"
                + "\t\t\t\tIRQ\t33\t44\t1\tBaghdad\tPPLC\tAFP\t2018-03-05\tx\ty\tz\ten\tv1";
    }

    @Test
    void aTabFileOfDataverse() throws Exception {
        Sheet sheet = Sheet.of(
                Format.PLOVER,
                HEADER,
                row("ACCUSE", "disapprove", "-2.0", "military;diplomatic", "Mohammad Javad Zarif"),
                row("AGREE", "", "", "", "None"),
                row("accuse", "ACCUSE-allege", "None", "", "Iran"));
        assertThat(sheet.rows)
                .containsExactly(
                        "2 | 2018-03-04 | Mohammad Javad Zarif | the army | ACCUSE-disapprove | ACCUSE | -2.0",
                        "3 | 2018-03-04 | Zarif | the army | AGREE | AGREE | 5.9",
                        "4 | 2018-03-04 | Iran | the army | ACCUSE-allege | ACCUSE | -2.0");
        assertThat(sheet.parties.get(0).name())
                .isEqualTo(new PartyName(NameScheme.PLOVER, "Mohammad Javad Zarif", "IRN", "GOV"));
    }

    @Test
    void itsBadRows() throws Exception {
        Sheet sheet = Sheet.of(
                Format.PLOVER,
                HEADER,
                row("ACCUSE", "", "-2.0", "", "Iran"),
                row("SING", "", "-2.0", "", "Iran"),
                row("ACCUSE", "", "-20", "", "Iran"),
                row("ACCUSE", "", "much", "", "Iran"));
        assertThat(sheet.reasons())
                .containsExactly(
                        "3: the PLOVER type \"SING\" is not known",
                        "4: the intensity -20 is not in [-10, 10]",
                        "5: the intensity \"much\" is no number");
    }

    @Test
    void aTableWithoutItsColumns() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Sheet.of(Format.PLOVER, "Event Date\tEvent Type\tActor Name", "a\tb\tc"))
                .withMessage("the first line has no column \"Recipient Name\"");
    }

    @Test
    void jsonInThreeForms() throws Exception {
        Sheet flat = Sheet.of(
                Format.PLOVER,
                "{\"event_id\":\"1\",\"event_date\":\"2020-01-02\",\"event_type\":\"CONSULT\",\"event_mode\":\"visit\","
                        + "\"intensity\":1.9,\"actor_name\":\"Iran\",\"actor_country\":\"IRN\",\"recipient_name\":\"Iraq\"}");
        assertThat(flat.rows).containsExactly("1 | 2020-01-02 | Iran | Iraq | CONSULT-visit | CONSULT | 1.9");
        Sheet coder = Sheet.of(
                Format.PLOVER,
                "{\"id\":\"s_1\",\"date\":\"2020-01-02\",\"event_type\":\"PROTEST\",\"event_mode\":\"demo\","
                        + "\"contexts\":[\"rights_freedoms\"],\"attributes\":{\"ACTOR\":[{\"text\":\"students\","
                        + "\"country\":\"IRN\",\"code_1\":\"EDU\",\"code_2\":\"\"}],\"RECIP\":{\"wiki\":\"Hassan Rouhani\","
                        + "\"country\":\"IRN\",\"code_1\":\"GOV\"}}}");
        assertThat(coder.rows)
                .singleElement()
                .asString()
                .startsWith("1 | 2020-01-02 | students | Hassan Rouhani | PROTEST-demo | PROTEST | ");
        assertThat(coder.parties.get(0).name()).isEqualTo(new PartyName(NameScheme.PLOVER, "students", "IRN", "EDU"));
        Sheet own = Sheet.of(
                Format.PLOVER,
                own("ASSERTED", "2014-06-20", "DAY"),
                own("DENIED", "2014-06-20", "DAY"),
                own("ASSERTED", "2014-06-01", "MONTH"),
                "[1]",
                "{\"id\"");
        assertThat(own.rows).containsExactly("1 | 2014-06-20 | john-kerry | IRN | CONSULT-meet | CONSULT | 2.5");
        assertThat(own.reading().coder()).isEqualTo(Coder.ENTENTE);
        assertThat(own.reasons())
                .containsExactly(
                        "2: the event is DENIED, not a fact",
                        "3: the event is dated to the MONTH only",
                        "4: the row is no JSON object",
                        "5: the row is no JSON");
    }

    private static String own(String factuality, String date, String precision) {
        return "{\"id\":\"e1\",\"document\":\"d\",\"sentence\":0,\"begin\":0,\"end\":5,\"evidence\":\"Kerry\",\"date\":\""
                + date + "\",\"dateTo\":\"" + date + "\",\"datePrecision\":\"" + precision
                + "\",\"source\":{\"id\":\"john-kerry\",\"name\":\"John Kerry\",\"country\":\"USA\",\"sector\":\"GOV\","
                + "\"principal\":\"USA\"},\"target\":{\"id\":\"IRN\",\"name\":\"Iran\",\"country\":\"IRN\",\"sector\":null},"
                + "\"type\":\"CONSULT\",\"mode\":\"meet\",\"quad\":\"VERBAL_COOPERATION\",\"goldstein\":2.5,"
                + "\"factuality\":\"" + factuality + "\",\"speaker\":null,\"quoted\":false,\"confidence\":0.9}";
    }
}
