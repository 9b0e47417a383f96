package org.entente.text.aligned;

import org.jspecify.annotations.Nullable;

/** What typesetting adds to a text and a parser stumbles over. */
public enum Typography implements Rewriting {
    /** Curly, low and angle quotation marks and primes become straight ones. */
    STRAIGHT_QUOTES {
        @Override
        public @Nullable String replacement(int codePoint) {
            return switch (codePoint) {
                case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A, 0x00B4, 0x02BC -> "'";
                case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> "\"";
                default -> null;
            };
        }
    },

    /** Soft hyphens, zero-width characters, marks of direction and byte order marks are dropped. */
    NO_INVISIBLES {
        @Override
        public @Nullable String replacement(int codePoint) {
            boolean invisible = codePoint == 0x00AD
                    || codePoint == 0xFEFF
                    || codePoint == 0x061C
                    || (codePoint >= 0x200B && codePoint <= 0x200F)
                    || (codePoint >= 0x202A && codePoint <= 0x202E)
                    || (codePoint >= 0x2060 && codePoint <= 0x2069);
            return invisible ? "" : null;
        }
    },

    /** Latin ligatures become the letters they are made of. */
    OPEN_LIGATURES {
        @Override
        public @Nullable String replacement(int codePoint) {
            return switch (codePoint) {
                case 0xFB00 -> "ff";
                case 0xFB01 -> "fi";
                case 0xFB02 -> "fl";
                case 0xFB03 -> "ffi";
                case 0xFB04 -> "ffl";
                case 0xFB05, 0xFB06 -> "st";
                default -> null;
            };
        }
    },

    /** No-break and fixed-width spaces, and NUL, become plain spaces. */
    PLAIN_SPACES {
        @Override
        public @Nullable String replacement(int codePoint) {
            boolean space = codePoint == 0
                    || codePoint == 0x00A0
                    || codePoint == 0x202F
                    || codePoint == 0x3000
                    || (codePoint >= 0x2000 && codePoint <= 0x200A);
            return space ? " " : null;
        }
    },

    /** Half of a surrogate pair becomes U+FFFD, the replacement character. */
    NO_LONE_SURROGATES {
        @Override
        public @Nullable String replacement(int codePoint) {
            return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? "\uFFFD" : null;
        }
    };

    /** All of these at once. */
    public static AlignedText plain(String text) {
        Rewriting all = STRAIGHT_QUOTES
                .or(NO_INVISIBLES)
                .or(OPEN_LIGATURES)
                .or(PLAIN_SPACES)
                .or(NO_LONE_SURROGATES);
        return AlignedText.of(text).rewrite(all);
    }
}
