package org.entente.text.aligned;

import org.jspecify.annotations.Nullable;

/** Says for each character what stands in its place. */
@FunctionalInterface
public interface Rewriting {
    /**
     * What replaces a character.
     *
     * @param codePoint a Unicode code point; a lone surrogate comes as its own value
     * @return null to keep it, the empty string to drop it
     */
    @Nullable
    String replacement(int codePoint);

    /** This rewriting where it has something to say, otherwise the other one. */
    default Rewriting or(Rewriting other) {
        return codePoint -> {
            String first = replacement(codePoint);
            return first == null ? other.replacement(codePoint) : first;
        };
    }
}
