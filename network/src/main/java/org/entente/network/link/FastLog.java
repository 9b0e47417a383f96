package org.entente.network.link;

/** The logarithm where three digits do: the same bits on every machine, and several times faster. */
final class FastLog {
    private static final int BITS = 11;
    private static final float[] MANTISSA = new float[1 << BITS];

    static {
        for (int i = 0; i < MANTISSA.length; i++) {
            MANTISSA[i] = (float) StrictMath.log(1 + (i + 0.5) / MANTISSA.length);
        }
    }

    private static final float LN2 = (float) StrictMath.log(2);

    private FastLog() {}

    /** The natural logarithm of a positive normal number, to 3e-4. */
    static float of(float x) {
        int bits = Float.floatToRawIntBits(x);
        return ((bits >>> 23) - 127) * LN2 + MANTISSA[(bits >>> (23 - BITS)) & (MANTISSA.length - 1)];
    }
}
