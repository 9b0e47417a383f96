package org.entente.network.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Every run of four words of a text, by hash (Broder 1997). What two texts share of them tells a copy even when it was
 * cut, its paragraphs stand in another order and the marks, headline and capitals are others.
 */
final class Shingles {
    private static final int WORDS = 4;

    /** Sorted, each once. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        List<String> words = Words.of(text);
        int count = words.isEmpty() ? 0 : Math.max(1, words.size() - WORDS + 1);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(words.subList(i, Math.min(words.size(), i + WORDS)));
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    LongStream hashes() {
        return Arrays.stream(hashes);
    }

    int size() {
        return hashes.length;
    }

    /** Share of the shorter text's shingles that stand in the longer one too; 0 when one is empty. */
    double containment(Shingles other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < hashes.length && theirs < other.hashes.length) {
            int order = Long.compare(hashes[mine], other.hashes[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        int shorter = Math.min(hashes.length, other.hashes.length);
        return shorter == 0 ? 0 : shared / (double) shorter;
    }

    /** FNV-1a over the characters, then the finishing steps of MurmurHash3, which spread it over all bits. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
