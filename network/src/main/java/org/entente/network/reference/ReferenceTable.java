package org.entente.network.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Estimate;
import org.entente.model.PastScore;

/**
 * The table of the reference class, {@code reference-class.tsv}, whose header says how it was measured. A line is a share of
 * the class, a base, a fact or a score:
 *
 * <pre>
 * class coverage days outcome cases pairs rate low high
 * base  coverage days outcome value low high variance
 * fact  coverage days outcome fact centre weight low high covariance with base and facts before, parted by spaces
 * score coverage days outcome protocol cases brier skill
 * </pre>
 */
public final class ReferenceTable {
    /** Its name in the program. */
    public static final String FILE = "reference-class.tsv";

    private static final class Draft {
        private final List<PastScore> scores = new ArrayList<>();
        private final List<Weighing> weighings = new ArrayList<>();
        private final List<double[]> covariance = new ArrayList<>();
        private final List<ClassShare> share = new ArrayList<>();
        private final List<Estimate> base = new ArrayList<>();

        Entry entry(Entry.Key key) {
            if (share.size() != 1 || base.size() != 1 || covariance.size() != weighings.size() + 1) {
                throw new IllegalStateException(
                        FILE + ": " + key + " needs one class, one base, and its facts after it.");
            }
            double[][] whole = new double[covariance.size()][covariance.size()];
            for (int i = 0; i < whole.length; i++) {
                for (int j = 0; j <= i; j++) {
                    whole[i][j] = covariance.get(i)[j];
                    whole[j][i] = covariance.get(i)[j];
                }
            }
            return new Entry(share.get(0), new Step(base.get(0), weighings, whole), scores);
        }
    }

    private ReferenceTable() {}

    static Map<Entry.Key, Entry> bundled() {
        try (InputStream stream = ReferenceTable.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + FILE + " is missing from the program.");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the lines of a table.
     *
     * @throws IllegalStateException that names the line that cannot be read
     */
    public static Map<Entry.Key, Entry> read(List<String> lines) {
        Map<Entry.Key, Draft> drafts = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                try {
                    read(line.split("\t", -1), drafts);
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new IllegalStateException(FILE + ": the line \"" + line + "\" cannot be read.", e);
                }
            }
        }
        Map<Entry.Key, Entry> entries = new LinkedHashMap<>();
        drafts.forEach((key, draft) -> entries.put(key, draft.entry(key)));
        return Collections.unmodifiableMap(entries);
    }

    private static void read(String[] cells, Map<Entry.Key, Draft> drafts) {
        Entry.Key key =
                new Entry.Key(Coverage.valueOf(cells[1]), Integer.parseInt(cells[2]), Outcome.valueOf(cells[3]));
        Draft draft = drafts.computeIfAbsent(key, unused -> new Draft());
        switch (cells[0]) {
            case "class" ->
                draft.share.add(
                        new ClassShare(Integer.parseInt(cells[4]), Integer.parseInt(cells[5]), estimate(cells, 6)));
            case "base" -> {
                draft.base.add(estimate(cells, 4));
                draft.covariance.add(0, numbers(cells[7], 1));
            }
            case "fact" -> {
                draft.weighings.add(new Weighing(Fact.valueOf(cells[4]), number(cells[5]), estimate(cells, 6)));
                draft.covariance.add(numbers(cells[9], draft.weighings.size() + 1));
            }
            case "score" ->
                draft.scores.add(
                        new PastScore(cells[4], Integer.parseInt(cells[5]), number(cells[6]), number(cells[7])));
            default -> throw new IllegalArgumentException(cells[0] + " is no sort of line.");
        }
    }

    private static Estimate estimate(String[] cells, int from) {
        return new Estimate(number(cells[from]), number(cells[from + 1]), number(cells[from + 2]));
    }

    private static double[] numbers(String cell, int count) {
        String[] parts = cell.split(" ", -1);
        if (parts.length != count) {
            throw new IllegalArgumentException("There are " + parts.length + " numbers, not " + count + ".");
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(parts[i]);
        }
        return numbers;
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
