package org.entente.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    U.S. troops in the U.K.            | us troops in the uk
                    Hossein Amir-Abdollahian            | hossein amir abdollahian
                    al-Qaeda’s leader                   | al qaeda 's leader
                    the Saudis' envoy                   | the saudis 's envoy
                    Shi'ite and Shi’a militias          | shiite and shia militias
                    the P5+1 talks                      | the p5+1 talks
                    Gen. Abdel-Fattah el-Sisi           | gen abdel fattah el sisi
                    Recep Tayyip Erdoğan                | recep tayyip erdogan
                    Côte d'Ivoire                       | cote divoire
                    George W. Bush                      | george w bush
                    Ban Ki‑moon                         | ban ki moon
                    1,000 men                           | 1000 men
                    """)
    void foldsWords(String text, String keys) {
        assertThat(keys(text)).isEqualTo(keys);
    }

    @Test
    void joinsWhatAHyphenTies() {
        List<Token> tokens = Tokenizer.tokens("Iran-backed militia");

        assertThat(tokens).extracting(Token::joined).containsExactly(false, true, false);
    }

    @Test
    void partsContractionsFromTheirWord() {
        assertThat(keys("We’re ready, he'd said")).isEqualTo("we 're ready , he 'd said");
    }

    @Test
    void keepsOffsetsOfTheWholeText() {
        String text = "He left. Iran's army stayed.";

        List<Token> tokens = Tokenizer.tokens(text, new Span(9, text.length()));

        assertThat(tokens.get(0).span().of(text)).isEqualTo("Iran");
        assertThat(tokens.get(1).span().of(text)).isEqualTo("'s");
        assertThat(tokens.get(1).possessive()).isTrue();
    }

    @Test
    void survivesWhatIsNoText() {
        assertThat(keys("\uD800 \u0000 \uFFFF x\uDC00")).contains("x");
    }

    @Test
    void tellsHowWordsAreWritten() {
        assertThat(Tokenizer.tokens("US us McCain P5+1 1979 's"))
                .extracting(Token::form)
                .startsWith(Form.UPPER, Form.LOWER, Form.MIXED, Form.UPPER, Form.NUMBER);
    }

    private static String keys(String text) {
        return String.join(" ", Tokenizer.tokens(text).stream().map(Token::key).toList());
    }
}
