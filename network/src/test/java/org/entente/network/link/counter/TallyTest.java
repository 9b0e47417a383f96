package org.entente.network.link.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void countsLikeAMapOfMaps() {
        Random random = new Random(2);
        Tally tally = new Tally();
        Map<Long, Map<Integer, Integer>> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long group = random.nextInt(300) * 10_000_000_000L;
            int member = random.nextInt(200);
            tally.add(group, member, i);
            expected.computeIfAbsent(group, key -> new HashMap<>()).merge(member, 1, Integer::sum);
        }

        expected.forEach((key, members) -> {
            int group = tally.group(key);
            Map<Integer, Integer> walked = new HashMap<>();
            for (int slot = tally.firstSlot(group); slot >= 0; slot = tally.nextSlot(slot)) {
                walked.put(tally.member(slot), (int) tally.counts().ever(slot));
            }
            assertThat(walked).isEqualTo(members);
            assertThat(tally.size(group)).isEqualTo(members.size());
            assertThat(tally.totals().ever(group))
                    .isEqualTo(members.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        });
        assertThat(tally.group(5)).isEqualTo(-1);
        assertThat(tally.slot(-1, 3)).isEqualTo(-1);
    }
}
