package org.entente.app.library;

import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.entente.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Connections to read from. Nobody waits for one: where all are in use another is opened, and of those that come back
 * a few stay open. A read inside a read goes over the same connection.
 */
final class Readers implements AutoCloseable {
    private static final int MOST_IDLE = 8;

    private final Path file;
    private final Deque<Workspace> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger idling = new AtomicInteger();
    /** Not static: two libraries may be read from at once, each by its own connection. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Workspace> mine = new ThreadLocal<>();

    private volatile boolean closed;

    Readers(Path file) {
        this.file = file;
    }

    <T> T read(Function<Workspace, T> work) {
        Workspace outer = mine.get();
        if (outer != null) {
            return work.apply(outer);
        }
        Workspace workspace = take();
        mine.set(workspace);
        try {
            return work.apply(workspace);
        } finally {
            mine.remove();
            giveBack(workspace);
        }
    }

    private Workspace take() {
        if (closed) {
            throw new IllegalStateException("The library of " + file + " is closed.");
        }
        Workspace workspace = idle.pollFirst();
        if (workspace == null) {
            return Workspace.open(file);
        }
        idling.decrementAndGet();
        return workspace;
    }

    private void giveBack(Workspace workspace) {
        if (closed || idling.get() >= MOST_IDLE) {
            workspace.close();
        } else {
            idling.incrementAndGet();
            idle.addFirst(workspace);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Workspace workspace = idle.pollFirst(); workspace != null; workspace = idle.pollFirst()) {
            workspace.close();
        }
    }
}
