package org.entente.text.name;

import java.util.List;

/**
 * A known name found among tokens.
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param meanings everything the name may stand for, in the order they were added
 */
public record Match<T>(int first, int last, List<T> meanings) {
    public Match {
        meanings = List.copyOf(meanings);
        if (first < 0 || last <= first || meanings.isEmpty()) {
            throw new IllegalArgumentException("No match at [" + first + ", " + last + ").");
        }
    }

    public int length() {
        return last - first;
    }
}
