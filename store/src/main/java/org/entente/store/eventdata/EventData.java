package org.entente.store.eventdata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.eventdata.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * A file of event data, read row by row. A row that cannot be taken is rejected and the reading goes on.
 *
 * @param file plain or compressed with gzip
 * @param format its format
 * @param codes the codebook of a KEDS file, null to find out from its rows
 * @param latest the last day that a row may have
 */
public record EventData(Path file, Format format, @Nullable CodeScheme codes, LocalDate latest) {
    /** The first day that a row may have: the Correlates of War begin here. */
    public static final LocalDate EARLIEST = LocalDate.of(1816, 1, 1);

    /** How the file is read: the format and, where it was told, the codebook. */
    public String manner() {
        return codes == null ? format.title() : format.title() + "-" + codes.title();
    }

    private static final int SAMPLE = 1_000;
    private static final int SAMPLE_CHARACTERS = 1 << 21;

    /**
     * Reads the file.
     *
     * @param roster turns names into actors
     * @param sink is given the rows in the order of the file
     * @throws FormatException when no row can be taken, or none of the first fifty
     * @throws IOException when the file cannot be read
     */
    public Reading read(Roster roster, RowSink sink) throws IOException, FormatException {
        try (Lines lines = Lines.of(file)) {
            List<Line> first = first(lines);
            List<String> sample = first.stream()
                    .map(Line::text)
                    .filter(text -> !text.isBlank())
                    .toList();
            if (first.isEmpty() && lines.broken() == null) {
                throw new FormatException("it is empty", null);
            }
            if (sample.isEmpty() && lines.broken() == null) {
                throw new FormatException("it holds no row", null);
            }
            RowParser parser;
            try {
                parser = Layouts.of(format, sample, codes);
            } catch (BadRow e) {
                throw new FormatException(e.reason(), Layouts.likely(sample));
            }
            RowReader reader = new RowReader(this, parser, roster, sink, sample);
            for (Line line : first) {
                reader.read(line);
            }
            for (Line line = lines.next(); line != null; line = lines.next()) {
                reader.read(line);
            }
            return reader.finish(lines);
        }
    }

    private static List<Line> first(Lines lines) throws IOException {
        List<Line> first = new ArrayList<>();
        int characters = 0;
        while (first.size() < SAMPLE && characters < SAMPLE_CHARACTERS) {
            Line line = lines.next();
            if (line == null) {
                break;
            }
            first.add(line);
            characters += line.text().length();
        }
        return first;
    }
}
