package org.entente.text.name;

/** How a word is written, as far as names are concerned. */
public enum Form {
    /** {@code minister} */
    LOWER,
    /** {@code Minister}, {@code A} */
    TITLE,
    /** {@code US}, {@code U.S.}, {@code P5+1} */
    UPPER,
    /** {@code McCain}, {@code eBay} */
    MIXED,
    /** {@code 1979}, {@code 16th} */
    NUMBER,
    /** {@code 's} or {@code '} after a plural */
    POSSESSIVE,
    /** Anything that is not a word. */
    MARK;

    /** Whether the word begins as a proper name does. */
    public boolean capital() {
        return this == TITLE || this == UPPER || this == MIXED;
    }

    public boolean word() {
        return this != MARK && this != POSSESSIVE;
    }

    static Form of(String word) {
        int letters = 0;
        int upper = 0;
        boolean digits = false;
        for (int index = 0; index < word.length(); index++) {
            char character = word.charAt(index);
            letters += Character.isLetter(character) ? 1 : 0;
            upper += Character.isUpperCase(character) ? 1 : 0;
            digits |= Character.isDigit(character);
        }
        if (Character.isDigit(word.charAt(0)) || letters == 0) {
            return NUMBER;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (upper == letters && (letters > 1 || digits)) {
            return UPPER;
        }
        return upper == 1 && Character.isUpperCase(word.charAt(0)) ? TITLE : MIXED;
    }
}
