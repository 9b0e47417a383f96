package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingTest {
    @ParameterizedTest
    @CsvSource({
        "Chad,          Sudan,       false, Chad>Sudan",
        "Chad Mali,     Sudan,       false, Chad>Sudan Mali>Sudan",
        "Chad,          Sudan Libya, false, Chad>Sudan Chad>Libya",
        "Chad,          '',          false, Chad>-",
        "'',            Sudan,       false, ''",
        "Chad,          Sudan,       true,  Chad>Sudan Sudan>Chad",
        "Chad Sudan,    '',          true,  Chad>Sudan Sudan>Chad",
        "Chad Mali Togo, '',         true,  Chad>Mali Mali>Chad Chad>Togo Togo>Chad Mali>Togo Togo>Mali",
        "Chad,          '',          true,  ''",
        "Chad Sudan,    Sudan,       true,  Chad>Sudan Sudan>Chad",
        "Chad,          Chad,        false, ''"
    })
    void pairsSourcesWithTargets(String sources, String targets, boolean reciprocal, String pairs) {
        String found = Pairing.pairs(mentions(sources), mentions(targets), reciprocal).stream()
                .map(pair -> pair.source().text()
                        + ">"
                        + (pair.target() == null ? "-" : pair.target().text()))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(pairs);
    }

    @Test
    void whoActsForAnotherIsTheSameSide() {
        Actor minister =
                new Actor("hissene-habre", "Hissène Habré", ActorKind.PERSON, "TCD", List.of(Sector.GOV), "CHAD");
        Mention speaker = new Mention(minister, "Habré", new Span(0, 5));
        assertThat(Pairing.same(speaker, mentions("Chad").get(0))).isTrue();
        assertThat(Pairing.same(mentions("Chad").get(0), speaker)).isTrue();
        assertThat(Pairing.same(speaker, mentions("Libya").get(0))).isFalse();
    }

    private static List<Mention> mentions(String names) {
        return Stream.of(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> new Mention(ProperNouns.state(name), name, new Span(0, name.length())))
                .toList();
    }
}
