package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {
    private static final Document DOCUMENT = new Document("d1", "", null, "test", Samples.TEXT);

    @Test
    void doesNotChangeWithTheListsGiven() {
        List<Sentence> sentences = new ArrayList<>(List.of(new Sentence(0, Samples.WHOLE)));
        Coding coding =
                new Coding(DOCUMENT, sentences, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        sentences.clear();
        assertThat(coding.sentences()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aDocumentNeedsAnId(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Document(id, "", null, "test", ""));
    }

    @Test
    void aDocumentIsDatedWithoutChangingTheRest() {
        Document dated = DOCUMENT.withPublished(LocalDate.of(1979, 3, 26));
        assertThat(dated).isEqualTo(new Document("d1", "", LocalDate.of(1979, 3, 26), "test", Samples.TEXT));
        assertThat(DOCUMENT.published()).isNull();
    }

    @Test
    void sentencesAreCountedFromZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(-1, Samples.WHOLE));
    }

    @Test
    void aCommitmentBindsSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.commitment(List.of()));
    }

    @Test
    void aCommitmentKeepsItsParties() {
        List<Mention> parties = new ArrayList<>(List.of(Samples.egypt(), Samples.israel()));
        Commitment commitment = Samples.commitment(parties);
        parties.clear();
        assertThat(commitment.parties()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -34})
    void aMilestoneIsTheFirstInAtLeastAYear(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.milestone(years))
                .withMessageContaining(Integer.toString(years));
    }

    @ParameterizedTest
    @EnumSource(names = {"ALLIANCE", "PARTNERSHIP", "TREATY", "CEASEFIRE", "DIPLOMATIC_RELATIONS"})
    void whatBindsIsPositive(ConditionType type) {
        assertThat(type.sign()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RIVALRY", "SANCTIONS", "BAN", "OCCUPATION", "BLOCKADE", "WAR", "BROKEN_RELATIONS"})
    void whatSetsApartIsNegative(ConditionType type) {
        assertThat(type.sign()).isEqualTo(-1);
    }
}
