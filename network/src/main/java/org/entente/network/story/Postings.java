package org.entente.network.story;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which texts hold a shingle.
 *
 * <p>One sorted array instead of a map: 40 bits of the hash above 24 bits of the text's number, so that 100,000 texts of
 * 400 words take 320 megabytes and no object each. Two shingles that share 40 bits only bring up a text in vain.
 */
final class Postings {
    /**
     * Texts that are looked at for one shingle. A copy finds the fullest text first, and what more texts than this
     * share is a phrase of the trade; so the time stays linear.
     */
    private static final int MOST = 64;

    private static final int NUMBER_BITS = 24;

    private final long[] entries;

    /** @param texts the fullest first */
    Postings(List<Shingles> texts) {
        if (texts.size() >= 1 << NUMBER_BITS) {
            throw new IllegalArgumentException(
                    "At most " + (1 << NUMBER_BITS) + " texts can be compared, not " + texts.size() + ".");
        }
        int total = texts.stream().mapToInt(Shingles::size).sum();
        entries = new long[total];
        int next = 0;
        for (int number = 0; number < texts.size(); number++) {
            for (long hash : texts.get(number).hashes().toArray()) {
                entries[next++] = key(hash) | number;
            }
        }
        Arrays.parallelSort(entries);
    }

    /** How many shingles of a text stand in each text before it, by number. */
    SortedMap<Integer, Integer> shared(Shingles text, int before) {
        SortedMap<Integer, Integer> shared = new TreeMap<>();
        for (long hash : text.hashes().toArray()) {
            int found = Arrays.binarySearch(entries, key(hash));
            int first = found < 0 ? -found - 1 : found;
            for (int i = first; i < Math.min(entries.length, first + MOST); i++) {
                int number = (int) (entries[i] & ((1 << NUMBER_BITS) - 1));
                if ((entries[i] ^ number) != key(hash) || number >= before) {
                    break;
                }
                shared.merge(number, 1, Integer::sum);
            }
        }
        return shared;
    }

    private static long key(long hash) {
        return hash << NUMBER_BITS;
    }
}
