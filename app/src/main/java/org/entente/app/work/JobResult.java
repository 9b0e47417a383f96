package org.entente.app.work;

import java.util.Objects;
import org.entente.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document, or of a file that is none.
 *
 * @param name what the client calls it
 * @param key of the document in the workspace, null when it could not be read
 * @param added what the workspace did with it, null when it could not be read
 * @param reason why it could not be read, else null
 * @param hint the way out, else null
 * @param events how many events were read from it, null when it was known or could not be read
 */
record JobResult(
        String name,
        @Nullable String key,
        @Nullable Added added,
        @Nullable String reason,
        @Nullable String hint,
        @Nullable Integer events) {
    JobResult {
        Objects.requireNonNull(name, "name");
        if ((added == null) == (reason == null)) {
            throw new IllegalArgumentException("A document was taken, or there is a reason why not.");
        }
    }

    static JobResult failed(String name, String reason, String hint) {
        return new JobResult(name, null, null, reason, hint, null);
    }
}
