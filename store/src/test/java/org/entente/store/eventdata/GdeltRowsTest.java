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
                        "2 | 2014-04-01 | USAGOV | - | 0233 | null | 3.4");
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
}
