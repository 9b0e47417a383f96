package org.entente.app.library;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.entente.app.engine.Engine;
import org.entente.store.StoreException;
import org.entente.store.Workspace;
import org.entente.text.knowledge.ActorKnowledge;
import org.jspecify.annotations.Nullable;

/**
 * A workspace for any number of threads. {@link #edition()} is what it holds now, unchanging and kept until the file
 * changes, whoever changes it; {@link #read} looks into the file, {@link #write} changes it, one at a time.
 */
public final class Library implements AutoCloseable {
    private final Path file;
    private final Readers readers;
    private final Workspace writer;
    private final Workspace watcher;
    private final ReentrantLock writing = new ReentrantLock();
    private final String opened = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private @Nullable ActorKnowledge knowledge;
    private @Nullable Edition current;
    private long seen;
    private int count;

    private Library(Path file) {
        this.file = file;
        this.writer = Workspace.open(file);
        this.watcher = Workspace.open(file);
        this.readers = new Readers(file);
    }

    /**
     * Opens the workspace, making it when it is missing.
     *
     * @throws StoreException when it cannot be made, is none, is newer than this program, or is busy
     */
    public static Library open(Path file) {
        return new Library(file);
    }

    public Path file() {
        return file;
    }

    /** What the workspace holds now; loaded where it is first asked for something. */
    public synchronized Edition edition() {
        long changes = watcher.changes();
        Edition edition = current;
        if (edition == null || changes != seen) {
            seen = changes;
            count++;
            edition = new Edition(opened + "-" + count, this);
            current = edition;
        }
        return edition;
    }

    /** Names what the workspace holds now: another one after each change, and in each process. */
    public String version() {
        return edition().version();
    }

    /** What Entente knows of actors; read when it is first needed. */
    public ActorKnowledge knowledge() {
        synchronized (readers) {
            ActorKnowledge known = knowledge;
            if (known == null) {
                known = Engine.knowledge(null);
                knowledge = known;
            }
            return known;
        }
    }

    /** Looks into the file. What it is given must not be kept, and only be read from. */
    public <T> T read(Function<Workspace, T> work) {
        return readers.read(work);
    }

    /** Changes the file; others wait until it has. */
    public <T> T write(Function<Workspace, T> work) {
        writing.lock();
        try {
            return work.apply(writer);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        readers.close();
        write(workspace -> {
            workspace.close();
            return file;
        });
        synchronized (this) {
            watcher.close();
        }
    }
}
