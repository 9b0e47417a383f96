package org.entente.store.eventdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
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
    void jsonInTwoForms() throws Exception {
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
        Sheet broken = Sheet.of(
                Format.PLOVER,
                "{\"date\":\"2020-01-02\",\"event_type\":\"AID\",\"actor_name\":\"Iran\"}",
                "[1]",
                "{\"id\"");
        assertThat(broken.reasons()).containsExactly("2: the row is no JSON object", "3: the row is no JSON");
    }

    @Test
    void severalWhoActTogether() throws Exception {
        Sheet sheet = Sheet.of(
                Format.PLOVER,
                HEADER,
                pair("China; United States", "China; United States", "GOV; GOV", "Russia", "Russia", "GOV"),
                pair("Iran; None", "Iran; Iraq", "None; MIL", "Iran; Ansar", "Iran; Yemen|Oman", "None; REB"),
                pair("Iran", "Iran", "GOV", "Iran; Iran", "Iran", "GOV"),
                pair("Iran", "Iran", "['GOV', 'MIL']", "None", "None", "None"));
        assertThat(sheet.rows)
                .containsExactly(
                        "2 | 2018-01-01 | China | Russia | CONSULT-visit | CONSULT | 1.9",
                        "2 | 2018-01-01 | United States | Russia | CONSULT-visit | CONSULT | 1.9",
                        "3 | 2018-01-01 | Iran | Ansar | CONSULT-visit | CONSULT | 1.9",
                        "3 | 2018-01-01 | soldiers | Iran | CONSULT-visit | CONSULT | 1.9",
                        "3 | 2018-01-01 | soldiers | Ansar | CONSULT-visit | CONSULT | 1.9",
                        "5 | 2018-01-01 | Iran | - | CONSULT-visit | CONSULT | 1.9");
        assertThat(sheet.reasons()).containsExactly("4: \"Iran\" acts on itself");
        assertThat(sheet.target(2)).isEqualTo(new PartyName(NameScheme.PLOVER, "Ansar", "Yemen", "REB"));
        assertThat(sheet.parties.get(3).name()).isEqualTo(new PartyName(NameScheme.PLOVER, "soldiers", "Iraq", "MIL"));
        assertThat(sheet.parties.get(5).name()).isEqualTo(new PartyName(NameScheme.PLOVER, "Iran", "Iran", "GOV;MIL"));
        assertThat(sheet.reading().taken()).isEqualTo(6);
    }

    private static String pair(
            String actor, String country, String sector, String recipient, String recipientCountry, String other) {
        return "20180101-2309-4e08_CONSULT_N\t2018-01-01\tconsult\t['visit']\t1.9\tVERBAL COOPERATION\tNone\t" + actor
                + "\t" + country + "\tNone\t" + sector + "\tNone\tNone\tx; soldiers\tNone\t" + recipient + "\t"
                + recipientCountry + "\tNone\t" + other + "\tNone\tNone\tNone\tNone" + "\tNone".repeat(17);
    }

    @Test
    void columnsThatOnlyTheHeaderNames() throws Exception {
        String excess = HEADER.replace("\tSource\t", "\tSource\tHeadline\tEvent Text\t");
        Sheet sheet = Sheet.of(Format.PLOVER, excess, row("AID", "", "7.0", "", "Iran"));
        assertThat(sheet.rows).containsExactly("2 | 2018-03-04 | Iran | the army | AID | AID | 7.0");
        Sheet tabs = Sheet.of(Format.PLOVER, HEADER + "\t\t", row("AID", "", "7.0", "", "Iran") + "\t\t");
        assertThat(tabs.rows).isEqualTo(sheet.rows);
    }

    @Test
    void namesInWesternLetters() throws Exception {
        Sheet sheet = Sheet.of(
                Format.PLOVER,
                null,
                (HEADER + "\n" + row("AID", "", "7.0", "", "Nicol\u00e1s Maduro"))
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sheet.rows).containsExactly("2 | 2018-03-04 | Nicol\u00e1s Maduro | the army | AID | AID | 7.0");
        assertThat(sheet.reading().replaced()).isOne();
    }
}
