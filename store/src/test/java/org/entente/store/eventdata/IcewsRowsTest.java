package org.entente.store.eventdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class IcewsRowsTest {
    private static final String HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\t"
                    + "CAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\t"
                    + "City\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

    private static String row(String date, String source, String text, String code, String target) {
        return "20718170\t" + date + "\t" + source + "\tExecutive,Government\tUnited States\t" + text + "\t" + code
                + "\t1.0\t" + target + "\tMilitary\tIraq\t31451396\t4\tReuters\tBaghdad\t\tBaghdad\tIraq\t33.34\t44.4";
    }

    @Test
    void aTabFileOfDataverse() throws Exception {
        Sheet sheet = Sheet.of(
                Format.ICEWS,
                HEADER,
                row("2014-01-02", "Barack Obama", "Consult", "040", "Military (Iraq)"),
                row("2014-01-03", "Barack Obama", "Make a visit", "42", ""),
                row("2014-01-03 00:00:00", "Barack Obama", "Use unconventional mass violence", "20", "Citizen (Iraq)"),
                row("2014-01-03", "Barack Obama", "Make an appeal or request", "20", "Citizen (Iraq)"));
        assertThat(sheet.rows)
                .containsExactly(
                        "2 | 2014-01-02 | Barack Obama | Military (Iraq) | 040 | CONSULT | 1.0",
                        "3 | 2014-01-03 | Barack Obama | - | 042 | CONSULT | 1.9",
                        "4 | 2014-01-03 | Barack Obama | Citizen (Iraq) | 20 | ASSAULT | -10.0",
                        "5 | 2014-01-03 | Barack Obama | Citizen (Iraq) | 020 | null | 3.0");
        assertThat(sheet.parties.get(0).name())
                .isEqualTo(new PartyName(NameScheme.ICEWS, "Barack Obama", "United States", "Executive,Government"));
        assertThat(sheet.reading().coder()).isEqualTo(Coder.ICEWS);
    }

    @Test
    void columnsInAnyOrder() throws Exception {
        Sheet sheet = Sheet.of(
                Format.ICEWS,
                "Target Name\tCAMEO Code\tSource Name\tEvent Date",
                "China\t190\tJapan\t2014-05-06",
                "\"China\"\t\"043\"\t\"Japan\"\t\"2014-05-06\"");
        assertThat(sheet.rows)
                .containsExactly(
                        "2 | 2014-05-06 | Japan | China | 190 | ASSAULT | -10.0",
                        "3 | 2014-05-06 | Japan | China | 043 | CONSULT | 2.8");
    }

    @Test
    void theBadRowsOfATabFile() throws Exception {
        Sheet sheet = Sheet.of(
                Format.ICEWS,
                HEADER,
                row("2014-01-02", "Japan", "Consult", "040", "China"),
                row("2014-01-02", "", "Consult", "040", "China"),
                row("2014-01-02", "Japan", "Sing", "9999", "China"),
                "2014-01-02\tJapan");
        assertThat(sheet.reasons())
                .containsExactly(
                        "3: there is no source actor",
                        "4: the CAMEO code \"9999\" (\"Sing\") is not known",
                        "5: the row has 2 cells, 20 are needed");
    }

    @Test
    void factsWithUnderscores() throws Exception {
        Sheet sheet = Sheet.of(
                Format.ICEWS,
                "2014-01-01\tForeign_Affairs_(Russia)\tMake_statement\tIran",
                "2014-01-01\tIran\tExpress intent to meet or negotiate\tRussia",
                "2014-01-01\tIran\tDance\tRussia");
        assertThat(sheet.rows)
                .containsExactly(
                        "1 | 2014-01-01 | Foreign Affairs (Russia) | Iran | 010 | null | 0.0",
                        "2 | 2014-01-01 | Iran | Russia | 036 | AGREE | 4.0");
        assertThat(sheet.reasons()).containsExactly("3: the relation \"Dance\" is not known");
    }

    @Test
    void factsInAnotherOrderAndWithAHeader() throws Exception {
        Sheet sheet = Sheet.of(
                Format.ICEWS,
                "source\trelation\ttarget\tdate",
                "Iran\tConsult\tRussia\t2014-01-01",
                "Iran\tThreaten\tIraq\t2014-01-02");
        assertThat(sheet.rows)
                .containsExactly(
                        "2 | 2014-01-01 | Iran | Russia | 040 | CONSULT | 1.0",
                        "3 | 2014-01-02 | Iran | Iraq | 130 | THREATEN | -4.4");
    }

    @Test
    void aFileOfAnotherFormatIsNoticed() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Sheet.of(Format.ICEWS, "1999-04-15\tISR\tPAL\t223\tMIL ENGAGEMENT"))
                .withMessage("none of its 1 rows can be read as icews; line 1: the row has 5 cells, 4 are needed")
                .satisfies(failure -> assertThat(failure.likely()).isEqualTo(Format.KEDS));
    }
}
