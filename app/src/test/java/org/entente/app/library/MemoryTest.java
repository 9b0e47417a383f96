package org.entente.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void manyWhoAskAtOnceWaitForOne() throws Exception {
        Memory memory = new Memory(2);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> memory.of("key", Integer.class, worked::incrementAndGet)))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theOneNotAskedForLongestGoes() {
        Memory memory = new Memory(2);
        for (String key : List.of("a", "b", "a", "c", "a", "b")) {
            memory.of(key, Integer.class, worked::incrementAndGet);
        }

        assertThat(worked).hasValue(4);
    }

    @Test
    void whatFailsIsTriedAgain() {
        Memory memory = new Memory(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> memory.of("key", Integer.class, () -> {
                    throw new IllegalArgumentException("no");
                }))
                .withMessage("no");
        assertThat(memory.of("key", Integer.class, worked::incrementAndGet)).isEqualTo(1);
    }
}
