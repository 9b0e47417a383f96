package org.entente.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Erdoğan,erdogan",
        "Łukasz,lukasz",
        "Søren,soren",
        "Đinđić,dindic",
        "İstanbul,istanbul",
        "Gül,gul",
        "USA,usa"
    })
    void makesSpellingsEqual(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Hossein Amir-Abdollahian,hossein-amir-abdollahian",
        "Abdel Fattah el-Sisi,abdel-fattah-el-sisi",
        "P5+1,p5+1",
        "???,unnamed"
    })
    void makesSlugs(String name, String slug) {
        assertThat(Folding.slug(name)).isEqualTo(slug);
    }
}
