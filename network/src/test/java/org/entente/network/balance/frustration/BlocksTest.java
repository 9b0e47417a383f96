package org.entente.network.balance.frustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void trianglesThatShareANodeAreTwo() {
        // 0 A-B, 1 A-C, 2 B-C, 3 C-D, 4 C-E, 5 D-E
        assertThat(Blocks.of(Networks.of("A-B+ B-C+ A-C+ C-D+ D-E+ C-E+")))
                .containsExactlyInAnyOrder(List.of(0, 1, 2), List.of(3, 4, 5));
    }

    @Test
    void aBridgeIsABlock() {
        assertThat(Blocks.of(Networks.of("A-B+ B-C+"))).containsExactlyInAnyOrder(List.of(0), List.of(1));
    }

    @Test
    void aRingIsOne() {
        assertThat(Blocks.of(Networks.of("A-B+ B-C+ C-D+ A-D+"))).containsExactly(List.of(0, 1, 2, 3));
    }
}
