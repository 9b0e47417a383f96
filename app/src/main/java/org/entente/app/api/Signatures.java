package org.entente.app.api;

import java.time.Clock;
import org.entente.store.correction.Signature;
import org.jspecify.annotations.Nullable;

/** Who does something now. */
final class Signatures {
    private Signatures() {}

    /** @param who null or blank for the user of this machine */
    static Signature of(@Nullable String who, Clock clock) {
        String user = System.getProperty("user.name", "");
        String named = who == null || who.isBlank() ? user : who.strip();
        return new Signature(named.isBlank() ? "somebody" : named, clock.instant());
    }
}
