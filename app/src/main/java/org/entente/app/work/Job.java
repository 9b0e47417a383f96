package org.entente.app.work;

import java.util.ArrayList;
import java.util.List;
import org.entente.store.Added;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One piece of long work: written by the thread that does it, read by any. */
public final class Job {
    private final int number;
    private final String title;
    private final List<JobResult> results = new ArrayList<>();
    private JobState state = JobState.WAITING;
    private String message = "";
    private int done;
    private int total;
    private long changes;

    /** @param total how many steps it has, as far as is known */
    Job(int number, String title, int total) {
        this.number = number;
        this.title = title;
        this.total = total;
    }

    public int number() {
        return number;
    }

    /** Whether nothing will change any more. */
    public synchronized boolean over() {
        return state.over();
    }

    /** Grows with each change. */
    synchronized long changes() {
        return changes;
    }

    synchronized void state(JobState next, String told) {
        state = next;
        message = told;
        changes++;
    }

    synchronized void says(String told) {
        message = told;
        changes++;
    }

    /** A step turned out to be several. */
    synchronized void more(int steps) {
        total += steps;
        changes++;
    }

    synchronized void finished(JobResult result) {
        results.add(result);
        done++;
        changes++;
    }

    synchronized List<JobResult> results() {
        return List.copyOf(results);
    }

    /** As the interface shows it. */
    synchronized ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("job", number);
        node.put("title", title);
        node.put("state", state.name());
        node.put("done", done);
        node.put("total", Math.max(done, total));
        node.put("message", message);
        ArrayNode list = node.putArray("results");
        results.forEach(result -> list.add(json(result)));
        return node;
    }

    private static ObjectNode json(JobResult result) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Added added = result.added();
        node.put("name", result.name());
        node.put("key", result.key());
        node.put("outcome", added == null ? "FAILED" : added.name());
        node.put("reason", result.reason());
        node.put("hint", result.hint());
        node.put("events", result.events());
        return node;
    }
}
