package org.entente.app.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Keeps what was worked out last. Where many ask for the same at once it is worked out once and the others wait; what
 * fails is not kept.
 */
final class Memory {
    private final Map<Object, FutureTask<Object>> kept;

    /** @param most how many results to keep; the one not asked for longest goes first */
    Memory(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, FutureTask<Object>> eldest) {
                return size() > most;
            }
        };
    }

    /** What is kept under the key, else what the work yields; must not be asked for inside its own work. */
    <T> T of(Object key, Class<T> type, Supplier<T> work) {
        FutureTask<Object> task;
        synchronized (kept) {
            task = kept.computeIfAbsent(key, unused -> new FutureTask<>(work::get));
        }
        task.run();
        try {
            return type.cast(task.get());
        } catch (ExecutionException e) {
            forget(key, task);
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while another works out the same.");
        }
    }

    private void forget(Object key, FutureTask<Object> task) {
        synchronized (kept) {
            kept.remove(key, task);
        }
    }
}
