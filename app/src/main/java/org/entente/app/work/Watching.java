package org.entente.app.work;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.api.Problem;
import org.entente.app.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Clients that watch a job by server-sent events. None holds a thread: a few look after all of them, and one that does
 * not take what it is sent is let go by the connection's time limit.
 */
public final class Watching implements AutoCloseable {
    private static final int MOST = 256;
    private static final int LOOK_MILLISECONDS = 200;
    private static final int LOOKS_BETWEEN_BEATS = 25;

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(2, Watching::thread);
    private final AtomicInteger watchers = new AtomicInteger();

    public Watching() {
        threads.setRemoveOnCancelPolicy(true);
    }

    void watch(Context request, Job job) throws IOException {
        if (watchers.incrementAndGet() > MOST) {
            watchers.decrementAndGet();
            throw new Problem(503, "Busy", MOST + " clients are watching already.", "Ask for the job now and then.");
        }
        request.res().setContentType("text/event-stream;charset=utf-8");
        request.res().setHeader("Cache-Control", "no-store");
        request.res().setHeader("X-Accel-Buffering", "no");
        request.disableCompression();
        Watcher watcher = new Watcher(job, request.res().getOutputStream());
        request.future(() -> watcher.ended);
        watcher.turn = threads.scheduleWithFixedDelay(watcher, 20, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** How many watch now. */
    int count() {
        return watchers.get();
    }

    private final class Watcher implements Runnable {
        private final Job job;
        private final ServletOutputStream out;
        private final CompletableFuture<Void> ended = new CompletableFuture<>();
        private volatile @Nullable ScheduledFuture<?> turn;
        private long seen = -1;
        private int silent;

        Watcher(Job job, ServletOutputStream out) {
            this.job = job;
            this.out = out;
        }

        @Override
        public void run() {
            if (ended.isDone()) {
                end();
                return;
            }
            try {
                boolean over = job.over();
                long changes = job.changes();
                if (changes != seen) {
                    seen = changes;
                    send("event: progress\ndata: " + Json.line(job.json()) + "\n\n");
                } else if (++silent >= LOOKS_BETWEEN_BEATS) {
                    send(":\n\n");
                }
                if (over) {
                    end();
                }
            } catch (IOException | RuntimeException gone) {
                end();
            }
        }

        private void send(String text) throws IOException {
            silent = 0;
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        private void end() {
            ScheduledFuture<?> mine = turn;
            if (mine != null && mine.cancel(false)) {
                watchers.decrementAndGet();
            }
            ended.complete(null);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "watching");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
