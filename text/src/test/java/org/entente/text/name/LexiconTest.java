package org.entente.text.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon<String> lexicon = new Lexicon<>();

    @BeforeEach
    void add() {
        lexicon.add("US", "USA");
        lexicon.add("United States", "USA");
        lexicon.add("United States Congress", "us-congress");
        lexicon.add("NATO", "nato");
        lexicon.add("al-Qaeda", "al-qaeda");
        lexicon.add("the Pentagon", "pentagon");
        lexicon.add("foreign minister", "role");
        lexicon.add("Bush", "george-h-w-bush");
        lexicon.add("Bush", "george-w-bush");
    }

    @Test
    void takesTheLongestName() {
        assertThat(first("United States Congress voted")).contains("us-congress");
        assertThat(first("United States troops")).contains("USA");
    }

    @Test
    void knowsAnAcronymByItsCapitals() {
        assertThat(first("US troops")).contains("USA");
        assertThat(first("U.S. troops")).contains("USA");
        assertThat(first("us and them")).isEmpty();
        assertThat(first("Us and them")).isEmpty();
    }

    @Test
    void acceptsAcronymsWrittenAsWords() {
        assertThat(first("Nato said")).contains("nato");
    }

    @Test
    void foldsHyphensAndParticles() {
        assertThat(first("Al Qaeda")).contains("al-qaeda");
        assertThat(first("al-Qaeda's")).contains("al-qaeda");
    }

    @Test
    void needsTheCapitalOfAName() {
        assertThat(first("They hid in the bush", 4)).isEmpty();
        assertThat(first("Bush left")).contains("george-h-w-bush");
    }

    @Test
    void matchesRolesInAnyWriting() {
        assertThat(first("Foreign Minister Ali")).contains("role");
        assertThat(first("FOREIGN MINISTER")).contains("role");
    }

    @Test
    void readsHeadlinesInCapitalsAndPhrasesWithout() {
        assertThat(first("BUSH TELLS CONGRESS NO")).contains("george-h-w-bush");
        assertThat(first("bush")).contains("george-h-w-bush");
    }

    @Test
    void findsANameWithItsArticleAndWithout() {
        assertThat(first("the Pentagon")).isEmpty();
        assertThat(first("the Pentagon", 1)).contains("pentagon");
    }

    @Test
    void keepsAllMeanings() {
        List<Token> tokens = Tokenizer.tokens("Bush left");

        assertThat(lexicon.longest(tokens, 0, Writing.USUAL).orElseThrow().meanings())
                .containsExactly("george-h-w-bush", "george-w-bush");
    }

    @Test
    void refusesANameWithoutWords() {
        assertThatThrownBy(() -> lexicon.add("?!", "nobody")).hasMessageContaining("?!");
    }

    private Optional<String> first(String text) {
        return first(text, 0);
    }

    private Optional<String> first(String text, int token) {
        List<Token> tokens = Tokenizer.tokens(text);
        return lexicon.longest(tokens, token, Writing.of(tokens))
                .map(match -> match.meanings().get(0));
    }
}
