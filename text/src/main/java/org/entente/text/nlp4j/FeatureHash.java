package org.entente.text.nlp4j;

/**
 * Stands for a word or feature in the model file. The build makes sure that no two of the models' own share a hash; that
 * an unknown one takes the hash of a known one has a chance below one in 10^12.
 */
final class FeatureHash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private FeatureHash() {}

    static long of(String value) {
        return of(-1, value);
    }

    /** The hash of a feature's value under its number in the template (FNV-1a with the finish of SplitMix64). */
    static long of(int type, String value) {
        long hash = (BASIS ^ type) * PRIME;
        for (int index = 0; index < value.length(); index++) {
            hash = (hash ^ value.charAt(index)) * PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
