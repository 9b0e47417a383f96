package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {
    @ParameterizedTest
    @ValueSource(doubles = {-10.01, 10.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAValueOffGoldsteinsScale(double goldstein) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.event(EventType.AGREE, goldstein, 1))
                .withMessageContaining(Double.toString(goldstein));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-10, 0, 10})
    void takesBothEndsOfGoldsteinsScale(double goldstein) {
        assertThat(Samples.event(EventType.AGREE, goldstein, 1).goldstein()).isEqualTo(goldstein);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesAConfidenceThatIsNoShare(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.event(EventType.AGREE, 1, confidence))
                .withMessageContaining(Double.toString(confidence));
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE CONSULT SUPPORT, VERBAL_COOPERATION",
        "CONCEDE COOPERATE AID RETREAT, MATERIAL_COOPERATION",
        "REQUEST ACCUSE REJECT THREATEN, VERBAL_CONFLICT",
        "PROTEST SANCTION MOBILIZE COERCE ASSAULT, MATERIAL_CONFLICT"
    })
    void hasTheQuadOfTheDesign(String types, Quad quad) {
        for (String type : types.split(" ", -1)) {
            assertThat(EventType.valueOf(type).quad()).isEqualTo(quad);
        }
    }

    @Test
    void thereAreSixteenTypesFourVerbalFourMaterialOfEitherSign() {
        Map<Quad, Integer> count = new EnumMap<>(Quad.class);
        for (EventType type : EventType.values()) {
            count.merge(type.quad(), 1, Integer::sum);
        }
        assertThat(count)
                .containsEntry(Quad.VERBAL_COOPERATION, 3)
                .containsEntry(Quad.MATERIAL_COOPERATION, 4)
                .containsEntry(Quad.VERBAL_CONFLICT, 4)
                .containsEntry(Quad.MATERIAL_CONFLICT, 5);
    }

    @ParameterizedTest
    @EnumSource
    void aQuadIsNamedByWordOrDeedAndWithOrAgainst(Quad quad) {
        assertThat(quad.name().endsWith("COOPERATION")).isEqualTo(quad.cooperative());
        assertThat(quad.name().startsWith("MATERIAL")).isEqualTo(quad.material());
    }
}
