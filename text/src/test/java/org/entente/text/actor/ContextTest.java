package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.model.Actor;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.nlp4j.SharedLanguage;
import org.junit.jupiter.api.Test;

class ContextTest {
    private final ActorResolver resolver = new ActorResolver(ActorKnowledge.bundled(), SharedLanguage.english());

    @Test
    void knowsNamesThatTheContextIntroduces() {
        Actor smith = resolve("Smith", "Peter Smith, New Zealand's trade minister, met farmers. Smith left.", 2015);

        assertThat(smith.country()).isEqualTo("NZL");
    }

    @Test
    void findsTheBearerOfATitle() {
        String context = "French President Jacques Chirac met Schroeder. Later the president left.";

        assertThat(resolve("the president", context, 2003).id()).isEqualTo("jacques-chirac");
    }

    @Test
    void findsTheCountryOfARole() {
        assertThat(resolve("the army", "Rebels attacked a town in northern Uganda, the army said.", 2003)
                        .country())
                .isEqualTo("UGA");
        assertThat(resolve("lawmakers", "In Brasilia, lawmakers voted to impeach the president.", 2016)
                        .country())
                .isEqualTo("BRA");
    }

    @Test
    void findsWhomAPronounMeans() {
        assertThat(resolve("they", "Protesters in Minsk clashed with riot police. They threw stones.", 2020)
                        .id())
                .isEqualTo("BLR/protesters");
    }

    @Test
    void leavesDiplomatsOfNoCountryAlone() {
        assertThat(resolve("Western diplomats", "Western diplomats in Damascus left Syria.", 2012)
                        .country())
                .isNull();
    }

    private Actor resolve(String phrase, String context, int year) {
        return resolver.resolve(phrase, context, LocalDate.of(year, 6, 1))
                .orElseThrow()
                .actor();
    }
}
