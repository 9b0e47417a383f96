package org.entente.bench.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.network.reference.ClassShare;
import org.entente.network.score.ClusterBootstrap;
import org.entente.store.signed.Contradiction;
import org.entente.store.signed.SignedFile;
import org.entente.store.signed.SignedRow;

/** Which share of the hostile ties of states of one year are alliances in the next, from yearly signed networks. */
final class SignedYears {
    private static final double DAYS = 365;

    private final SortedMap<Integer, SortedMap<String, Integer>> years = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<String, SortedSet<String>>> enemies = new TreeMap<>();

    private SignedYears() {}

    static SignedYears read(Path file) throws IOException {
        SignedYears signed = new SignedYears();
        for (SignedRow row : SignedFile.read(file, Contradiction.HOSTILE).rows()) {
            if (row.year() == null) {
                throw new IOException(file + " has no years.");
            }
            signed.years.computeIfAbsent(row.year(), key -> new TreeMap<>()).put(row.a() + "-" + row.b(), row.sign());
            if (row.sign() < 0) {
                signed.hostile(row.year(), row.a(), row.b());
                signed.hostile(row.year(), row.b(), row.a());
            }
        }
        return signed;
    }

    private void hostile(int year, String one, String other) {
        enemies.computeIfAbsent(year, key -> new TreeMap<>())
                .computeIfAbsent(one, key -> new TreeSet<>())
                .add(other);
    }

    /**
     * The share that are friendly a year later.
     *
     * @param commonEnemy whether to count pairs with an enemy of both, or those without
     */
    ClassShare allied(boolean commonEnemy) {
        SortedMap<String, double[]> counts = new TreeMap<>();
        years.forEach((year, ties) -> {
            SortedMap<String, Integer> next = years.get(year + 1);
            if (next != null) {
                ties.forEach((pair, sign) -> {
                    if (sign < 0 && haveEnemy(year, pair) == commonEnemy) {
                        double[] count = counts.computeIfAbsent(pair, key -> new double[2]);
                        count[0]++;
                        count[1] += next.getOrDefault(pair, 0) > 0 ? 1 : 0;
                    }
                });
            }
        });
        return share(counts);
    }

    private boolean haveEnemy(int year, String pair) {
        String[] sides = pair.split("-", -1);
        SortedMap<String, SortedSet<String>> all = enemies.getOrDefault(year, new TreeMap<>());
        SortedSet<String> common = new TreeSet<>(all.getOrDefault(sides[0], new TreeSet<>()));
        common.retainAll(all.getOrDefault(sides[1], new TreeSet<>()));
        return !common.isEmpty();
    }

    private static ClassShare share(SortedMap<String, double[]> counts) {
        int cases =
                (int) counts.values().stream().mapToDouble(count -> count[0]).sum();
        double[] values = new double[cases];
        int[] clusters = new int[cases];
        Map<String, Integer> numbers = new HashMap<>();
        int place = 0;
        for (Map.Entry<String, double[]> pair : counts.entrySet()) {
            int number = numbers.computeIfAbsent(pair.getKey(), key -> numbers.size());
            for (int i = 0; i < pair.getValue()[0]; i++) {
                values[place] = i < pair.getValue()[1] ? 1 : 0;
                clusters[place++] = number;
            }
        }
        return new ClassShare(cases, counts.size(), ClusterBootstrap.DEFAULT.mean(values, clusters));
    }

    /** A yearly chance as one of so many days, as if it were the same every day. */
    static double within(double yearly, int days) {
        return 1 - StrictMath.pow(1 - yearly, days / DAYS);
    }
}
