package org.entente.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.entente.model.Span;
import org.entente.text.sentence.Characters;
import org.entente.text.sentence.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
                    The US-led talks failed. > The US - led talks failed .
                    The U.S.-backed F-16s, the S-300 and P5+1. > The U.S. - backed F-16s , the S-300 and P5+1 .
                    Iran's officials' plan isn't Iraq’s; they’ve won't. > Iran 's officials ' plan is n't Iraq ’s ; they ’ve wo n't .
                    He cannot pay $4.5bn (US$20) or 3,000 euros. > He can not pay $ 4.5 bn ( US$ 20 ) or 3,000 euros .
                    In 2013-14 ex-president al-Assad re-entered the 34-year-old deal. > In 2013 - 14 ex-president al - Assad re-entered the 34 - year - old deal .
                    On 2014-06-16 at 10:30am, 20% fell by 5km/h. > On 2014-06-16 at 10:30 am , 20 % fell by 5 km / h .
                    “No,” he said—“never...to anyone…” > “ No , ” he said — “ never ... to anyone … ”
                    Lt. Gen. J. F. Kelly of the U.S. > Lt. Gen. J. F. Kelly of the U.S.
                    It was Plan B. > It was Plan B .
                    See https://un.org/a,b.html, or ask x.y@un.org! > See https://un.org/a,b.html , or ask x.y@un.org !
                    @StateDept: #Iran and/or AT&T '90s w/o > @StateDept : #Iran and / or AT&T '90s w/o
                    Sana'a's Shi'ite Ba‘ath O'Brien > Sana'a 's Shi'ite Ba‘ath O'Brien
                    What?! [the Department] > What ?! [ the Department ]
                    It ended in Iraq.The war went on > It ended in Iraq . The war went on
                    1979–1988 and -3.5 and .5 > 1979 – 1988 and -3.5 and .5
                    """)
    void cutsAsTheTreebankDoes(String sentence, String words) {
        assertThat(String.join(" ", words(sentence))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
                    “Yes” > `` Yes ''
                    "Yes," he said. > `` Yes , '' he said .
                    ‘Yes’ > ` Yes '
                    ''Yes.'' > `` Yes . ''
                    it’s > it 's
                    a – b > a -- b
                    a—b > a -- b
                    wait… > wait ...
                    ﬁnal > final
                    """)
    void writesFormsAsTheTreebankDoes(String sentence, String forms) {
        List<Token> tokens = Tokenizer.tokens(sentence, new Span(0, sentence.length()));
        assertThat(String.join(" ", tokens.stream().map(Token::form).toList())).isEqualTo(forms);
    }

    @Test
    void readsThroughInvisibleCharacters() {
        String text = "\uFEFFThe nu\u00ADclear\u200B deal\u0000is e\u0301lite \u202Bשלום\u202C \uD83D.";
        List<Token> tokens = Tokenizer.tokens(text, new Span(0, text.length()));
        assertThat(tokens)
                .extracting(Token::form)
                .containsExactly("The", "nuclear", "deal", "is", "\u00E9lite", "שלום", "\uFFFD", ".");
        assertThat(tokens.get(1).span().of(text)).isEqualTo("nu\u00ADclear");
        assertThat(tokens.get(4).span().of(text)).isEqualTo("e\u0301lite");
    }

    @Test
    void coversEveryVisibleCharacterOnceAndInOrder() {
        RandomTexts.forEach(3_000, text -> {
            int end = 0;
            for (Token token : Tokenizer.tokens(text, new Span(0, text.length()))) {
                assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
                assertBlank(text.substring(end, token.span().begin()));
                assertThat(token.span().length()).isPositive();
                assertThat(token.form()).isNotBlank().doesNotContain(" ");
                end = token.span().end();
            }
            assertBlank(text.substring(end));
        });
    }

    @Test
    void doesNotDependOnWhatStandsAroundTheSentence() {
        RandomTexts.forEach(500, text -> {
            List<Token> alone = Tokenizer.tokens(text, new Span(0, text.length()));
            List<Token> inside = Tokenizer.tokens("A. " + text + "B", new Span(3, 3 + text.length()));
            assertThat(inside)
                    .extracting(Token::form)
                    .isEqualTo(alone.stream().map(Token::form).toList());
            assertThat(inside)
                    .extracting(token -> token.span().shift(-3))
                    .isEqualTo(alone.stream().map(Token::span).toList());
        });
    }

    @Test
    void readsALongChunkQuickly() {
        for (String piece : List.of("a", "a.", "a-", "'", "a'", "re-", ".", "/", "1,", "x@", "\uD83D", "w.w")) {
            String text = piece.repeat(300_000 / piece.length());
            assertTimeout(Duration.ofSeconds(20), () -> Tokenizer.tokens(text, new Span(0, text.length())), piece);
        }
    }

    private static void assertBlank(String between) {
        assertThat(between.chars().mapToObj(c -> (char) c))
                .allMatch(c -> Characters.isSpace(c) || Characters.isInvisible(c));
    }

    private static List<String> words(String sentence) {
        return Tokenizer.tokens(sentence, new Span(0, sentence.length())).stream()
                .map(token -> token.span().of(sentence))
                .toList();
    }
}
