package org.entente.store.eventdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDataTest {
    private static final String ROW = "1999-04-15\tISR\tPAL\t223\n";
    private static final String TAKEN = " | 1999-04-15 | ISR | PAL | 223 | ASSAULT | -10.0";

    @Test
    void gzipByteOrderMarkAndCarriageReturns() throws Exception {
        String text = "\ufeffdate\tsource\ttarget\tcode\r\n" + ROW.replace("\n", "\r\n") + "\r\n" + ROW;
        for (byte[] bytes : new byte[][] {text.getBytes(StandardCharsets.UTF_8), Sheet.gzip(text)}) {
            assertThat(Sheet.of(Format.KEDS, null, bytes).rows).containsExactly("2" + TAKEN, "4" + TAKEN);
        }
    }

    @Test
    void aZipOfOneFileIsReadAndOfSeveralTheFirst() throws Exception {
        assertThat(Sheet.of(Format.KEDS, null, zip(1)).rows).containsExactly("1" + TAKEN);
        Sheet sheet = Sheet.of(Format.KEDS, null, zip(2));
        assertThat(sheet.rows).containsExactly("1" + TAKEN);
        assertThat(sheet.reading().broken()).contains("several files");
    }

    private static byte[] zip(int files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < files; file++) {
                zip.putNextEntry(new ZipEntry(file + ".tsv"));
                zip.write(ROW.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theLastLineNeedsNoEnd() throws Exception {
        assertThat(Sheet.of(Format.KEDS, null, ROW.strip().getBytes(StandardCharsets.UTF_8)).rows)
                .containsExactly("1" + TAKEN);
    }

    @Test
    void aGzipThatEndsEarlyKeepsWhatCameBefore() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int day = 0; day < 20_000; day++) {
            text.append(Sheet.LATEST.minusDays(day))
                    .append("\tISR\tPAL\t")
                    .append(day % 3 == 0 ? "223" : "031")
                    .append('\n');
        }
        byte[] whole = Sheet.gzip(text.toString());
        Sheet sheet = Sheet.of(Format.KEDS, null, Arrays.copyOf(whole, whole.length / 2));
        assertThat(sheet.reading().broken()).isEqualTo("its compressed part ends early");
        assertThat(sheet.rows).hasSizeBetween(1_000, 19_000);
        assertThat(sheet.reading().lines()).isEqualTo(sheet.rows.size() + sheet.rejections.size());
        assertThat(sheet.reasons().stream().filter(reason -> !reason.endsWith("the file ends early within this row")))
                .isEmpty();
    }

    @Test
    void aLineOfTenMegabytesIsRejectedAndTheReadingGoesOn() throws Exception {
        Sheet sheet = Sheet.of(
                Format.KEDS, null, (ROW + "x".repeat(10_000_000) + "\n" + ROW).getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows).containsExactly("1" + TAKEN, "3" + TAKEN);
        assertThat(sheet.reasons()).containsExactly("2: the line is longer than 1048576 bytes");
        assertThat(sheet.rejections.get(0).row()).hasSize(Rejection.LONGEST + 1);
    }

    @Test
    void bytesThatAreNotUtf8AreReplacedAndCounted() throws Exception {
        byte[] bytes = (ROW + "1999-04-16\tISR\tPAL\t223\tengag\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        Sheet sheet = Sheet.of(Format.KEDS, null, bytes);
        assertThat(sheet.rows).hasSize(2);
        assertThat(sheet.reading().replaced()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anEmptyFile(Format format) {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Sheet.of(format, null, new byte[0]))
                .withMessage("it is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "date source target code\n"})
    void aFileWithoutARow(String text) {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Sheet.of(Format.KEDS, null, text.getBytes(StandardCharsets.UTF_8)))
                .withMessage("it holds no row");
    }

    @Test
    void anEmptyGzip() throws Exception {
        byte[] nothing = Sheet.gzip("");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Sheet.of(Format.KEDS, null, nothing))
                .withMessage("it is empty");
    }

    @Test
    void fiftyBadRowsAtTheBeginningAreEnough() {
        byte[] bytes = ("what\tis\tthis\n".repeat(60) + ROW).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> Sheet.of(Format.KEDS, null, bytes))
                .withMessage(
                        "none of its first 50 rows can be read as keds; line 1: the row has 3 cells, 4 are needed");
    }

    @Test
    void fortyNineAreNot() throws Exception {
        byte[] bytes = ("what\tis\tthis\n".repeat(49) + ROW).getBytes(StandardCharsets.UTF_8);
        Sheet sheet = Sheet.of(Format.KEDS, null, bytes);
        assertThat(sheet.rows).containsExactly("50" + TAKEN);
        assertThat(sheet.rejections).hasSize(49);
    }
}
