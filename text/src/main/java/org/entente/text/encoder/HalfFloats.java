package org.entente.text.encoder;

/** IEEE 754 numbers of 16 bits, which Java 17 does not know. */
final class HalfFloats {
    private static final int EXPONENT_BITS = 0x7c00;
    private static final int MANTISSA_BITS = 0x03ff;

    private HalfFloats() {}

    /** The same number with 32 bits; exact. */
    static float toFloat(short half) {
        int sign = half < 0 ? -1 : 1;
        int exponent = (half & EXPONENT_BITS) >>> 10;
        int mantissa = half & MANTISSA_BITS;
        if (exponent == 0) {
            return sign * mantissa * 0x1p-24f;
        }
        if (exponent == 31) {
            return mantissa == 0 ? sign * Float.POSITIVE_INFINITY : Float.NaN;
        }
        return sign * Math.scalb(1 + mantissa * 0x1p-10f, exponent - 15);
    }
}
