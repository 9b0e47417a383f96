package org.entente.store.eventdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GdeltRowsTest {
    private static String row(int columns, String date, String source, String target, String code) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "");
        cells[0] = "410412347";
        cells[1] = date;
        cells[2] = date.substring(0, 6);
        cells[3] = date.substring(0, 4);
        cells[4] = "2014.3";
        cells[5] = source;
        cells[6] = "PRESIDENT";
        cells[7] = source.isEmpty() ? "" : source.substring(0, 3);
        cells[15] = target;
        cells[17] = target.isEmpty() ? "" : target.substring(0, 3);
        cells[25] = "1";
        cells[26] = code;
        cells[27] = code;
        cells[28] = code.substring(0, 2);
        cells[29] = "1";
        cells[30] = "1.9";
        cells[31] = "10";
        return String.join("\t", cells);
    }

    @ParameterizedTest
    @CsvSource({"57, GDELT_1", "58, GDELT_1", "61, GDELT_2"})
    void theDailyFiles(int columns, Coder coder) throws Exception {
        Sheet sheet = Sheet.of(
                Format.GDELT,
                row(columns, "20140401", "USAGOV", "IRN", "042"),
                row(columns, "20140401", "USAGOV", "", "0233"),
                row(columns, "20140401", "", "IRN", "042"),
                row(columns, "20140401", "USA", "IRN", "---"),
                row(columns, "20140401", "USA", "IRN", "042") + "\tmore");
        assertThat(sheet.rows)
                .containsExactly(
                        "1 | 2014-04-01 | USAGOV | IRN | 042 | CONSULT | 1.9",
                        "2 | 2014-04-01 | USAGOV | - | 0233 | null | 1.9");
        assertThat(sheet.parties.get(0).name().country()).isEqualTo("USA");
        assertThat(sheet.reading().coder()).isEqualTo(coder);
        assertThat(sheet.reasons())
                .containsExactly(
                        "3: there is no source actor",
                        "4: the CAMEO code \"---\" is not known",
                        "5: the row has " + (columns + 1) + " cells, " + columns + " are needed");
    }

    @Test
    void theReducedForm() throws Exception {
        Sheet sheet = Sheet.of(
                Format.GDELT,
                "Date\tSource\tTarget\tCAMEOCode\tNumEvents\tNumArts\tQuadClass\tGoldstein\tSourceGeoType\tSourceGeoLat"
                        + "\tSourceGeoLong\tTargetGeoType\tTargetGeoLat\tTargetGeoLong\tActionGeoType\tActionGeoLat"
                        + "\tActionGeoLong",
                "19790101\tAFR\tAFRGOV\t020\t1\t2\t1\t3.0\t1\t2\t3\t4\t5\t6\t7\t8\t9",
                "19790101\tIRN\tUSA\t112\t1\t2\t3\t-2.0\t1\t2\t3\t4\t5\t6\t7\t8\t9");
        assertThat(sheet.rows).containsExactly("3 | 1979-01-01 | IRN | USA | 112 | ACCUSE | -2.0");
        assertThat(sheet.reasons()).containsExactly("2: \"AFR\" and \"AFRGOV\" are the same actor, AFR");
    }

    @Test
    void anotherWidthIsNoGdelt() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Sheet.of(Format.GDELT, "a\tb\tc"))
                .withMessage("no row has 57, 58, 61 or 17 cells");
    }

    @Test
    void theColumnsOfAnActor() throws Exception {
        String[] cells = row(58, "20140401", "AFGTALREB", "IRQSHIMIL", "190").split("\t", -1);
        cells[8] = "TAL";
        cells[12] = "REB";
        cells[20] = "SHI";
        cells[22] = "MIL";
        cells[25] = "0";
        cells[30] = "-9.5";
        Sheet sheet = Sheet.of(Format.GDELT, String.join("\t", cells));
        assertThat(sheet.rows).containsExactly("1 | 2014-04-01 | AFGTALREB | IRQSHIMIL | 190 | ASSAULT | -9.5");
        assertThat(sheet.parties.get(0).name())
                .isEqualTo(new PartyName(NameScheme.GDELT, "AFGTALREB", "AFG", "TAL||REB"));
        assertThat(sheet.target(0)).isEqualTo(new PartyName(NameScheme.GDELT, "IRQSHIMIL", "IRQ", "|SHI|MIL"));
    }

    @Test
    void copiesWithAHeader() throws Exception {
        Sheet sheet = Sheet.of(
                Format.GDELT,
                "index,GLOBALEVENTID,SQLDATE,Actor1Code,Actor1Name,Actor1CountryCode,Actor1Type1Code,Actor2Code,EventCode,"
                        + "GoldsteinScale,ActionGeo_FullName",
                "0,719041.0,20140401,IRN,IRAN,IRN,nan,RUSGOV,42.0,1.9,\"Tehran, Tehran, Iran\"",
                "1,719042.0,20140401,IRNLEG,PARLIAMENT,IRN,LEG,nan,20,nan,\"say \"\"x\"\", y\"",
                "2,719043.0,20140401,IRN,IRAN,IRN,nan,RUSGOV,042,eleven,x",
                "3,719044.0,20140401,nan,VILLAGE,nan,nan,RUSGOV,042,1.0,x");
        assertThat(sheet.rows)
                .containsExactly(
                        "2 | 2014-04-01 | IRN | RUSGOV | 042 | CONSULT | 1.9",
                        "3 | 2014-04-01 | IRNLEG | - | 20 | ASSAULT | -10.0");
        assertThat(sheet.reasons())
                .containsExactly("4: the intensity \"eleven\" is no number", "5: there is no source actor");
        assertThat(sheet.reading().coder()).isEqualTo(Coder.GDELT_1);
    }
}
