package org.entente.store.eventdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;

class CodeTableTest {
    @Test
    void everyLineIsReadInTheOrderOfItsCodes() {
        for (CodeTable table : List.of(CodeTable.cameo(), CodeTable.weis())) {
            List<String> codes = table.all().stream().map(EventCode::code).toList();
            assertThat(codes).isSortedAccordingTo(Comparator.naturalOrder()).allMatch(code -> code.matches("\\d{2,4}"));
        }
        assertThat(CodeTable.cameo().all()).hasSizeGreaterThan(300);
        assertThat(CodeTable.weis().all()).hasSizeGreaterThan(110);
    }

    @Test
    void namesWithSpacesOrUnderscoresInAnyCase() {
        CodeTable cameo = CodeTable.cameo();
        assertThat(cameo.named("Make_an_appeal_or_request")).isSameAs(cameo.code("020"));
        assertThat(cameo.named("MAKE AN APPEAL OR REQUEST")).isSameAs(cameo.code("020"));
        assertThat(cameo.named("Threaten")).isSameAs(cameo.code("130"));
        assertThat(cameo.named("Dance")).isNull();
    }

    @Test
    void everyNameOfAChildLeadsBackToIt() {
        CodeTable cameo = CodeTable.cameo();
        assertThat(cameo.all())
                .filteredOn(code -> code.code().length() > 2)
                .allSatisfy(code -> assertThat(cameo.named(code.name())).isEqualTo(code));
    }

    @Test
    void aLostZeroIsFoundAgain() {
        CodeTable cameo = CodeTable.cameo();
        assertThat(cameo.padded("42")).isSameAs(cameo.code("042"));
        assertThat(cameo.padded("233")).isSameAs(cameo.code("0233"));
        assertThat(cameo.padded("190")).isSameAs(cameo.code("190"));
        assertThat(cameo.padded("999")).isNull();
    }

    @Test
    void theMeanOfATypeAndMode() {
        MeanGoldstein means = new MeanGoldstein();
        assertThat(means.of(EventType.ASSAULT, "massacre")).isEqualTo(-10);
        assertThat(means.of(EventType.ASSAULT, "no such mode"))
                .isEqualTo(means.of(EventType.ASSAULT, "another"))
                .isBetween(-10.0, -7.0);
        assertThat(means.of(null, null)).isZero();
    }
}
