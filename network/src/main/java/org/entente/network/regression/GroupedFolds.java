package org.entente.network.regression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Parts of a sample for cross-validation that keep the cases of a group together, so that a model is never judged on a
 * pair or a month that it was fitted on. The largest groups are dealt first, each to the smallest part so far; the parts
 * do not depend on the order of the cases.
 */
public final class GroupedFolds {
    private final int[] parts;
    private final int count;

    private GroupedFolds(int[] parts, int count) {
        this.parts = parts;
        this.count = count;
    }

    /**
     * @param groups the group of each case
     * @param count how many parts, at least 2 and at most as many as there are groups
     */
    public static GroupedFolds of(int[] groups, int count) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (int group : groups) {
            sizes.merge(group, 1, Integer::sum);
        }
        if (count < 2 || count > sizes.size()) {
            throw new IllegalArgumentException("With " + sizes.size() + " groups there can be 2 to " + sizes.size()
                    + " parts, not " + count + ".");
        }
        List<Map.Entry<Integer, Integer>> largestFirst = new ArrayList<>(sizes.entrySet());
        largestFirst.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        int[] filled = new int[count];
        Map<Integer, Integer> partOf = new TreeMap<>();
        for (Map.Entry<Integer, Integer> group : largestFirst) {
            int smallest =
                    IntStream.range(0, count).reduce(0, (one, other) -> filled[other] < filled[one] ? other : one);
            filled[smallest] += group.getValue();
            partOf.put(group.getKey(), smallest);
        }
        return new GroupedFolds(
                IntStream.of(groups).map(group -> partOf.getOrDefault(group, 0)).toArray(), count);
    }

    public int count() {
        return count;
    }

    /** The cases of a part, ascending: those to judge on. */
    public int[] inside(int part) {
        return IntStream.range(0, parts.length).filter(i -> parts[i] == part).toArray();
    }

    /** All other cases, ascending: those to fit on. */
    public int[] outside(int part) {
        return IntStream.range(0, parts.length).filter(i -> parts[i] != part).toArray();
    }
}
