package org.entente.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfFloatsTest {
    @Test
    void readsNumbersOfSixteenBits() {
        assertThat(HalfFloats.toFloat((short) 0x3c00)).isEqualTo(1);
        assertThat(HalfFloats.toFloat((short) 0xc000)).isEqualTo(-2);
        assertThat(HalfFloats.toFloat((short) 0x3555)).isEqualTo(0.33325195f);
        assertThat(HalfFloats.toFloat((short) 0x7bff)).isEqualTo(65504);
        assertThat(HalfFloats.toFloat((short) 0x0001)).isEqualTo(0x1p-24f);
        assertThat(HalfFloats.toFloat((short) 0)).isZero();
        assertThat(HalfFloats.toFloat((short) 0xfc00)).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(HalfFloats.toFloat((short) 0x7e00)).isNaN();
    }
}
