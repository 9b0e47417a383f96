package org.entente.text.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Coding;
import org.entente.text.coding.Coder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the reading at the level it has reached: each floor lies a little below the figure measured last. Raise a floor
 * when the reading has improved; {@link GoldPrinter} tells what is wrong.
 */
class GoldTest {
    private static List<GoldText> articles;
    private static List<Coding> codings;
    private static GoldScore inArticles;
    private static GoldScore inSentences;

    @BeforeAll
    static void code() {
        Coder coder = GoldPrinter.coder();
        articles = GoldSet.articles();
        codings = articles.stream().map(text -> coder.code(text.document())).toList();
        inArticles = new GoldScore(line -> {});
        for (int index = 0; index < articles.size(); index++) {
            inArticles.add(articles.get(index), codings.get(index));
        }
        inSentences = GoldPrinter.score(GoldSet.sentences(), coder, false);
    }

    @Test
    void articlesFallIntoTheSentencesOfTheGoldSet() {
        for (int index = 0; index < articles.size(); index++) {
            assertThat(codings.get(index).sentences())
                    .as(articles.get(index).document().id())
                    .hasSize(articles.get(index).sentences());
        }
    }

    @Test
    void theGoldSetIsAsLargeAsPromised() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(12);
        assertThat(GoldSet.sentences()).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void whoDoesWhatToWhomInArticles() {
        assertThat(inArticles.dyadLabel.f1()).as("dyad and label").isGreaterThan(0.67);
        assertThat(inArticles.dyad.f1()).as("dyad").isGreaterThan(0.71);
        assertThat(inArticles.label.f1()).as("label").isGreaterThan(0.73);
        assertThat(inArticles.dyadLabel.precision()).as("precision").isGreaterThan(0.69);
    }

    @Test
    void howSaidByWhomAndWhenInArticles() {
        assertThat(inArticles.factuality.precision()).as("factuality").isGreaterThan(0.93);
        assertThat(inArticles.speaker.precision()).as("speaker").isGreaterThan(0.92);
        assertThat(inArticles.date.precision()).as("date").isGreaterThan(0.84);
        assertThat(inArticles.actor.precision()).as("actor").isGreaterThan(0.95);
    }

    @Test
    void whoDoesWhatToWhomInSentences() {
        assertThat(inSentences.dyadLabel.f1()).as("dyad and label").isGreaterThan(0.79);
        assertThat(inSentences.dyad.f1()).as("dyad").isGreaterThan(0.79);
        assertThat(inSentences.label.f1()).as("label").isGreaterThan(0.80);
        assertThat(inSentences.covered.precision()).as("coverage").isGreaterThan(0.90);
    }

    @Test
    void sentencesWithoutAnEventStayQuiet() {
        assertThat(inArticles.quiet.precision()).as("in articles").isGreaterThan(0.92);
        assertThat(inSentences.quiet.precision()).as("single").isGreaterThan(0.82);
    }
}
