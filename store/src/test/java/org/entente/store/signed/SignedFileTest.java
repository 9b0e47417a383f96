package org.entente.store.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsColumnsInAnyOrderAndEndsEitherWayRound() throws IOException {
        SignedFile file = read("sign,note,B,A\n1,x,FRA,GBR\n-1,\"y, z\",FRA,DEU\n");

        assertThat(file.rows())
                .containsExactly(new SignedRow(3, null, "DEU", "FRA", -1), new SignedRow(2, null, "FRA", "GBR", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|1", "-1|-1", "+|1", "-|-1", "+1|1", "-3.5|-1", "10|1", "\u22121|-1", "1e-3|1"})
    void theSignOfTheNumberCounts(String written, int sign) throws IOException {
        assertThat(read("a,b,sign\nx,y," + written + "\n").rows().get(0).sign()).isEqualTo(sign);
    }

    @Test
    void readsYearsTabsSemicolonsBytesOfOrderAndWindowsLines() throws IOException {
        SignedFile tabs = read("\ufeffyear\ta\tb\tsign\r\n1950\tUSA\tPRK\t-1\r\n1949\tUSA\tGBR\t1\r\n");
        SignedFile semicolons = read("a;b;sign\nUSA;GBR;1\n");

        assertThat(tabs.rows()).extracting(SignedRow::year).containsExactly(1949, 1950);
        assertThat(semicolons.rows()).hasSize(1);
    }

    @Test
    void aRepeatedRowIsOneTie() throws IOException {
        SignedFile file = read("a,b,sign\nx,y,1\ny,x,1\nx,z,1\n");

        assertThat(file.rows()).hasSize(2);
        assertThat(file.repeated()).isEqualTo(1);
    }

    @Test
    void rowsThatContradictEachOtherAreNamed() throws IOException {
        String text = "a,b,sign\nx,y,1\nx,z,1\ny,x,-1\n";

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SignedFileException.class)
                .hasMessageContaining("lines 2 and 4 contradict each other on x and y");
        assertThat(read(text, Contradiction.HOSTILE).rows())
                .extracting(SignedRow::sign)
                .containsExactly(-1, 1);
        assertThat(read(text, Contradiction.OMIT).rows())
                .extracting(SignedRow::b)
                .containsExactly("z");
        assertThat(read(text, Contradiction.OMIT).contradictory()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a,b\\nx,y | the column "sign" is missing; the columns are a, b.
                    a,b,sign\\nx,x,1 | line 2: a tie joins two, not x with itself.
                    a,b,sign\\nx,y,0 | line 2: the sign "0" is neither positive nor negative.
                    a,b,sign\\nx,y,friend | line 2: the sign "friend" is neither
                    a,b,sign\\nx,y,1\\nx,z | line 3: the column "sign" is empty.
                    a,b,sign\\n,y,1 | line 2: the column "a" is empty.
                    year,a,b,sign\\n46,x,y,1 | line 2: "46" is no year.
                    a,b,sign | it has no tie.
                    a,b,sign\\nx,"y,1 | it cannot be read to its end
                    """)
    void badRowsAreNamed(String text, String message) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(SignedFileException.class)
                .hasMessageStartingWith("network.csv")
                .hasMessageContaining(message)
                .satisfies(failure ->
                        assertThat(((SignedFileException) failure).hint()).hasSizeGreaterThan(10));
    }

    @Test
    void anEmptyFileAndALineOfTenMegabytes() {
        assertThatThrownBy(() -> read("")).isInstanceOf(SignedFileException.class);
        assertThatThrownBy(() -> read("a,b,sign\n" + "x".repeat(10_000_000) + ",y,1\n"))
                .isInstanceOf(SignedFileException.class)
                .hasMessageContaining("10000000 characters");
    }

    @Test
    void readsGzipAndSaysWhenItEndsEarly() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder("a,b,sign\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("n").append(i * 7919 % 20_011).append(",m").append(i).append(",1\n");
        }
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        Path whole = Files.write(folder.resolve("whole.csv.gz"), bytes.toByteArray());
        Path half = Files.write(folder.resolve("half.csv.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));

        assertThat(SignedFile.read(whole, Contradiction.REFUSE).rows()).hasSize(20_000);
        assertThatThrownBy(() -> SignedFile.read(half, Contradiction.REFUSE))
                .isInstanceOf(SignedFileException.class)
                .hasMessageContaining("cannot be read to its end");
    }

    private SignedFile read(String text) throws IOException {
        return read(text, Contradiction.REFUSE);
    }

    private SignedFile read(String text, Contradiction contradiction) throws IOException {
        return SignedFile.read(Files.writeString(folder.resolve("network.csv"), text), contradiction);
    }
}
