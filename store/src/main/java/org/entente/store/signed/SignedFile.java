package org.entente.store.signed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A signed network in a file: a header with {@code a}, {@code b}, {@code sign} and maybe {@code year} in any order among
 * other columns, then a row for each tie, separated by commas, semicolons or tabs, plain or compressed with gzip. The
 * sign is a number whose sign counts, or {@code +} or {@code -}. Repeated rows are one tie.
 *
 * @param rows by year, ends; each pair of ends once a year
 * @param repeated how many rows said again what another had said
 * @param contradictory how many ties were said to be friendly and hostile
 */
public record SignedFile(List<SignedRow> rows, int repeated, int contradictory) {
    private static final int LONGEST_CELL = 1_000;

    private record Place(int year, String a, String b) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byYear = Integer.compare(year, other.year);
            int byFirst = byYear != 0 ? byYear : a.compareTo(other.a);
            return byFirst != 0 ? byFirst : b.compareTo(other.b);
        }
    }

    public SignedFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws SignedFileException when it is not as described
     * @throws IOException when it cannot be read at all
     */
    public static SignedFile read(Path file, Contradiction contradiction) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(file))
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .setAllowMissingColumnNames(true)
                        .get()
                        .parse(reader)) {
            return read(parser, name, contradiction);
        } catch (EOFException | ZipException e) {
            throw damaged(name, e);
        } catch (UncheckedIOException e) {
            throw damaged(name, e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new SignedFileException(
                    name + ": it is no table: " + e.getMessage(), "It must be a CSV with the columns a,b,sign.");
        }
    }

    private static SignedFileException damaged(String name, Exception failure) {
        return new SignedFileException(
                name + ": it cannot be read to its end: " + failure.getMessage(),
                "Maybe it was cut off on its way: fetch it again.");
    }

    private static SignedFile read(CSVParser parser, String name, Contradiction contradiction) {
        Map<String, Integer> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        parser.getHeaderMap()
                .forEach((column, place) ->
                        columns.put(column.replace("\ufeff", "").strip(), place));
        for (String needed : List.of("a", "b", "sign")) {
            if (!columns.containsKey(needed)) {
                throw new SignedFileException(
                        name + ": the column \"" + needed + "\" is missing; the columns are "
                                + String.join(", ", columns.keySet()) + ".",
                        "The first line names the columns: a,b,sign or year,a,b,sign.");
            }
        }
        SortedMap<Place, SignedRow> ties = new TreeMap<>();
        List<Place> contradictions = new ArrayList<>();
        int repeated = 0;
        for (CSVRecord record : parser) {
            SignedRow row = row(record, columns, name);
            Place place = new Place(row.year() == null ? 0 : row.year(), row.a(), row.b());
            SignedRow known = ties.putIfAbsent(place, row);
            if (known != null && known.sign() == row.sign()) {
                repeated++;
            } else if (known != null) {
                contradict(name, known, row, contradiction);
                contradictions.add(place);
                ties.put(place, known.sign() < 0 ? known : row);
            }
        }
        if (contradiction == Contradiction.OMIT) {
            contradictions.forEach(ties::remove);
        }
        if (ties.isEmpty()) {
            throw new SignedFileException(
                    name + ": it has no tie.", "After the header comes a row for each tie: USA,GBR,1");
        }
        long apart = contradictions.stream().distinct().count();
        return new SignedFile(List.copyOf(ties.values()), repeated, (int) apart);
    }

    private static void contradict(String name, SignedRow known, SignedRow row, Contradiction contradiction) {
        if (contradiction == Contradiction.REFUSE) {
            String year = row.year() == null ? "" : " in " + row.year();
            throw new SignedFileException(
                    name + ": lines " + known.line() + " and " + row.line() + " contradict each other on " + row.a()
                            + " and " + row.b() + year + ".",
                    "Correct one, or say what such a tie is: --contradictions hostile or --contradictions omit");
        }
    }

    private static SignedRow row(CSVRecord record, Map<String, Integer> columns, String name) {
        long line = record.getParser().getCurrentLineNumber();
        String one = cell(record, columns, "a", name, line);
        String other = cell(record, columns, "b", name, line);
        if (one.equals(other)) {
            throw new SignedFileException(
                    name + ", line " + line + ": a tie joins two, not " + one + " with itself.", "Leave the row out.");
        }
        Integer year = columns.containsKey("year") ? year(cell(record, columns, "year", name, line), name, line) : null;
        int sign = sign(cell(record, columns, "sign", name, line), name, line);
        boolean inOrder = one.compareTo(other) < 0;
        return new SignedRow(line, year, inOrder ? one : other, inOrder ? other : one, sign);
    }

    private static String cell(CSVRecord record, Map<String, Integer> columns, String column, String name, long line) {
        int place = columns.getOrDefault(column, 0);
        String value =
                place < record.size() ? record.get(place).replace("\ufeff", "").strip() : "";
        if (value.isEmpty()) {
            throw new SignedFileException(
                    name + ", line " + line + ": the column \"" + column + "\" is empty.",
                    "Every row needs a name in a and in b and a sign.");
        }
        if (value.length() > LONGEST_CELL) {
            throw new SignedFileException(
                    name + ", line " + line + ": the column \"" + column + "\" has " + value.length() + " characters.",
                    "Maybe a line break or a closing quotation mark is missing.");
        }
        return value;
    }

    private static int year(String value, String name, long line) {
        if (!value.matches("\\d{4}")) {
            throw new SignedFileException(
                    name + ", line " + line + ": \"" + value + "\" is no year.", "A year has four digits: 1946");
        }
        return Integer.parseInt(value);
    }

    private static int sign(String value, String name, long line) {
        String plain = value.replace('\u2212', '-').toLowerCase(Locale.ROOT);
        if (plain.equals("+") || plain.equals("-")) {
            return plain.equals("+") ? 1 : -1;
        }
        if (plain.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)(e[+-]?\\d+)?")) {
            double number = Double.parseDouble(plain);
            if (number != 0) {
                return number > 0 ? 1 : -1;
            }
        }
        throw new SignedFileException(
                name + ", line " + line + ": the sign \"" + value + "\" is neither positive nor negative.",
                "Write 1 for a friendly tie and -1 for a hostile one.");
    }

    private static char delimiter(Path file) throws IOException {
        try (InputStream stream = open(file)) {
            byte[] head = stream.readNBytes(LONGEST_CELL);
            String line =
                    new String(head, StandardCharsets.UTF_8).lines().findFirst().orElse("");
            return line.contains("\t") ? '\t' : line.contains(";") && !line.contains(",") ? ';' : ',';
        }
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        stream.mark(2);
        boolean compressed = stream.read() == 0x1f && stream.read() == 0x8b;
        stream.reset();
        return compressed ? new GZIPInputStream(stream, 1 << 16) : stream;
    }
}
