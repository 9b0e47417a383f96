package org.entente.store.eventdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KedsRowsTest {
    @Test
    void weisWithHeaderAndLabel() throws Exception {
        Sheet sheet = Sheet.of(
                Format.KEDS,
                "date\tsource\ttarget\tweis\tlabel",
                "1979-04-15\tUSA\tSAU\t042\tENDORSE",
                "1979-04-16\tusa\tSAU\t223\tMIL ENGAGEMENT");
        assertThat(sheet.rows)
                .containsExactly(
                        "2 | 1979-04-15 | USA | SAU | 042 | SUPPORT | 3.6",
                        "3 | 1979-04-16 | USA | SAU | 223 | ASSAULT | -10.0");
        assertThat(sheet.reading().coder()).isEqualTo(Coder.KEDS_WEIS);
        assertThat(sheet.reading().rows()).isEqualTo(2);
    }

    @Test
    void spacesAndShortDatesWithoutAHeader() throws Exception {
        Sheet sheet = Sheet.of(
                Format.KEDS, "990415 ISR PAL 223 (MIL ENGAGEMENT)", "19990416  ISR   PAL 031", "000101 ISR PAL 031");
        assertThat(sheet.rows)
                .extracting(row -> row.substring(0, 14))
                .containsExactly("1 | 1999-04-15", "2 | 1999-04-16", "3 | 2000-01-01");
    }

    @Test
    void cameoIsKnownByItsCodesItsLabelsOrItsHeader() throws Exception {
        assertThat(Sheet.of(Format.KEDS, "1999-04-15 ISR PAL 042", "1999-04-15 ISR PAL 1823")
                        .reading()
                        .coder())
                .isEqualTo(Coder.KEDS_CAMEO);
        assertThat(Sheet.of(Format.KEDS, "1999-04-15\tISR\tPAL\t042\tMake a visit")
                        .reading()
                        .coder())
                .isEqualTo(Coder.KEDS_CAMEO);
        assertThat(Sheet.of(Format.KEDS, "date\tsource\ttarget\tcameo", "1999-04-15\tISR\tPAL\t042")
                        .reading()
                        .coder())
                .isEqualTo(Coder.KEDS_CAMEO);
    }

    @Test
    void whatFitsBothIsWeisUnlessTold() throws Exception {
        byte[] row = "1999-04-15 ISR PAL 042".getBytes(StandardCharsets.UTF_8);
        assertThat(Sheet.of(Format.KEDS, null, row).rows)
                .containsExactly("1 | 1999-04-15 | ISR | PAL | 042 | SUPPORT | 3.6");
        assertThat(Sheet.of(Format.KEDS, CodeScheme.CAMEO, row).rows)
                .containsExactly("1 | 1999-04-15 | ISR | PAL | 042 | CONSULT | 1.9");
    }

    @Test
    void aCommentHasNoTypeAndIsCounted() throws Exception {
        Sheet sheet = Sheet.of(Format.KEDS, "1999-04-15 ISR PAL 023", "1999-04-15 ISR PAL 223");
        assertThat(sheet.rows.get(0)).contains("| 023 | null |");
        assertThat(sheet.reading().untyped()).isEqualTo(1);
    }

    @Test
    void eachBadRowIsNamedAndTheRestIsTaken() throws Exception {
        Sheet sheet = Sheet.of(
                Format.KEDS,
                "1999-04-15 ISR PAL 223",
                "1999-04-15 ISR PAL",
                "1999-04-15 ISR PAL 999",
                "1999-02-30 ISR PAL 223",
                "1815-12-31 ISR PAL 223",
                "2026-01-02 ISR PAL 223",
                "1999-04-15 ISR ISR 223",
                "1999-04-15 USA USAGOV 223",
                "1999-04-15\t\tPAL\t223",
                "1999-04-15\tISR\t\t223",
                "199-04-15 ISR PAL 223",
                "",
                "+9990415 ISR PAL 223");
        assertThat(sheet.reasons())
                .containsExactly(
                        "2: the row has 3 cells, 4 are needed",
                        "3: the WEIS code \"999\" is not known",
                        "4: \"1999-02-30\" is no day of the calendar",
                        "5: the day 1815-12-31 is before 1816-01-01 or after 2026-01-01",
                        "6: the day 2026-01-02 is before 1816-01-01 or after 2026-01-01",
                        "7: \"ISR\" acts on itself",
                        "8: \"USA\" and \"USAGOV\" are the same actor, USA",
                        "9: there is no source actor",
                        "11: \"199-04-15\" is no day of the calendar",
                        "13: \"+9990415\" is no day of the calendar");
        assertThat(sheet.rejections.get(1).row()).isEqualTo("1999-04-15 ISR PAL 999");
        assertThat(sheet.rows)
                .containsExactly(
                        "1 | 1999-04-15 | ISR | PAL | 223 | ASSAULT | -10.0",
                        "10 | 1999-04-15 | ISR | - | 223 | ASSAULT | -10.0");
        assertThat(sheet.reading().rows()).isEqualTo(12);
        assertThat(sheet.reading().rejected()).isEqualTo(10);
    }
}
