package org.entente.text.encoding;

/**
 * How many bytes of a file are control characters that text does not hold.
 *
 * @param count all of them, NUL among them
 * @param evenNuls NUL bytes at even offsets
 * @param oddNuls NUL bytes at odd offsets
 * @param length bytes looked at
 */
record ControlCharacters(int count, int evenNuls, int oddNuls, int length) {
    private static final int BINARY_SHARE = 10;
    private static final int SUSPICIOUS_SHARE = 100;
    private static final int UTF16_SHARE = 4;

    static ControlCharacters in(byte[] bytes) {
        int count = 0;
        int[] nuls = new int[2];
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                nuls[at & 1]++;
            }
            if (control(bytes[at])) {
                count++;
            }
        }
        return new ControlCharacters(count, nuls[0], nuls[1], bytes.length);
    }

    /** Too many for any text. */
    boolean binary() {
        return (long) count * BINARY_SHARE > length;
    }

    /** Enough to call a file that does not decode either binary. */
    boolean suspicious() {
        return (long) count * SUSPICIOUS_SHARE > length;
    }

    /** Nearly every second byte is NUL, as in UTF-16 text of a European language. */
    boolean utf16() {
        int more = Math.max(evenNuls, oddNuls);
        int less = Math.min(evenNuls, oddNuls);
        return (long) more * UTF16_SHARE > length && (long) less * SUSPICIOUS_SHARE <= length;
    }

    private static boolean control(byte value) {
        boolean whitespace = value >= '\b' && value <= '\r';
        return value >= 0 && value < ' ' && !whitespace && value != 0x1B;
    }
}
