package org.entente.app.work;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.entente.app.api.Problem;

/** The jobs of this run, done one after the other by one thread. */
public final class Jobs implements AutoCloseable {
    private static final int MOST_WAITING = 50;
    private static final int MOST_KEPT = 200;

    private final PrintWriter log;
    private final List<Job> jobs = new ArrayList<>();
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), Jobs::thread);
    private int last;

    /** @param log is told of failures inside, one line each */
    public Jobs(PrintWriter log) {
        this.log = log;
        worker.allowCoreThreadTimeOut(true);
    }

    /**
     * Puts work at the end of the queue.
     *
     * @param total how many steps it has, as far as is known
     * @param work is done later, by another thread
     * @param after is done after the work, and also when the work will never be done
     */
    synchronized Job begin(String title, int total, Consumer<Job> work, Runnable after) {
        Job job = new Job(++last, title, total);
        try {
            worker.execute(() -> run(job, work, after));
        } catch (RejectedExecutionException full) {
            after.run();
            throw new Problem(
                    503, "Busy", MOST_WAITING + " jobs are waiting already.", "Wait until some of them are done.");
        }
        jobs.add(job);
        if (jobs.size() > MOST_KEPT) {
            jobs.remove(0);
        }
        return job;
    }

    /** The newest first. */
    synchronized List<Job> all() {
        List<Job> newest = new ArrayList<>(jobs);
        java.util.Collections.reverse(newest);
        return List.copyOf(newest);
    }

    synchronized Optional<Job> job(int number) {
        return jobs.stream().filter(job -> job.number() == number).findFirst();
    }

    private void run(Job job, Consumer<Job> work, Runnable after) {
        try {
            job.state(JobState.RUNNING, "");
            work.accept(job);
            job.state(JobState.DONE, "");
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            log.println("error: job " + job.number() + ": "
                    + failure.toString().lines().findFirst().orElse(""));
            log.flush();
            job.state(JobState.FAILED, reason(failure));
        } finally {
            after.run();
        }
    }

    private static String reason(Throwable failure) {
        return failure instanceof Error
                ? "This is more than fits into the memory given to Java."
                : "Something went wrong inside Entente; the reason is in the window where entente serve runs.";
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
