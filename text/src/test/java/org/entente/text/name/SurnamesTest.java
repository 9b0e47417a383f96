package org.entente.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurnamesTest {
    @Test
    void takesTheLastWordWithItsParticles() {
        assertThat(Surnames.of("Nouri al-Maliki", "IRQ")).containsExactly("al-Maliki", "Maliki");
        assertThat(Surnames.of("Ursula von der Leyen", "DEU")).first().isEqualTo("von der Leyen");
    }

    @Test
    void keepsDoubleNames() {
        assertThat(Surnames.of("Hossein Amir-Abdollahian", "IRN")).containsExactly("Amir-Abdollahian");
    }

    @Test
    void takesTheFirstWordWhereFamilyNamesComeFirst() {
        assertThat(Surnames.of("Xi Jinping", "CHN")).containsExactly("Xi");
        assertThat(Surnames.of("Ban Ki-moon", "KOR")).containsExactly("Ban");
    }

    @Test
    void findsNoneInASingleName() {
        assertThat(Surnames.of("Suharto", "IDN")).isEmpty();
        assertThat(Surnames.of("Abdullah II of Jordan", "JOR")).isEmpty();
    }
}
