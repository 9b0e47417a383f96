package org.entente.app.work;

/** How far a job is. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    /** Stopped by a failure; what it had done before stays done. */
    FAILED;

    /** Whether nothing will change any more. */
    public boolean over() {
        return this == DONE || this == FAILED;
    }
}
