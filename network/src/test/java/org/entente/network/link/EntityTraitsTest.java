package org.entente.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTraitsTest {
    @Test
    void readsKindAndCountryFromNames() {
        EntityTraits traits =
                EntityTraits.of(List.of("Police_(Chad)", "Chad", "Police (Peru)", "Ada_Lovelace", "Citizen_(Chad)"));

        assertThat(traits.country(0)).isEqualTo(traits.country(1)).isEqualTo(traits.country(4));
        assertThat(traits.country(2)).isNotEqualTo(traits.country(0));
        assertThat(traits.country(3)).isEqualTo(EntityTraits.UNKNOWN);
        assertThat(traits.kind(0)).isEqualTo(traits.kind(2)).isNotEqualTo(traits.kind(4));
        assertThat(traits.state(1)).isTrue();
        assertThat(traits.state(3)).isFalse();
    }
}
