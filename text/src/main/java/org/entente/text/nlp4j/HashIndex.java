package org.entente.text.nlp4j;

import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * Numbers for hashes, read where they lie in the model file.
 *
 * @param buckets where the hashes begin that share their first bits; one more than there are buckets, a power of two
 * @param hashes in unsigned order; a hash's number is its place
 */
record HashIndex(IntBuffer buckets, LongBuffer hashes) {
    static HashIndex read(ModelReader in) {
        return new HashIndex(in.ints(), in.longs());
    }

    static void write(ModelWriter out, long[] hashes) {
        int bits = bits(hashes.length);
        int[] buckets = new int[(1 << bits) + 1];
        for (long hash : hashes) {
            buckets[bucket(hash, bits) + 1]++;
        }
        for (int bucket = 1; bucket < buckets.length; bucket++) {
            buckets[bucket] += buckets[bucket - 1];
        }
        out.ints(buckets);
        out.longs(hashes);
    }

    /** The number of a hash, -1 if it is unknown. */
    int find(long hash) {
        int bucket = bucket(hash, bits(hashes.limit()));
        int end = buckets.get(bucket + 1);
        for (int number = buckets.get(bucket); number < end; number++) {
            if (hashes.get(number) == hash) {
                return number;
            }
        }
        return -1;
    }

    private static int bits(int count) {
        return Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(1, count / 2)));
    }

    private static int bucket(long hash, int bits) {
        return (int) (hash >>> (Long.SIZE - bits));
    }
}
