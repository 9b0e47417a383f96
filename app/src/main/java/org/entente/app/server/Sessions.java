package org.entente.app.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * Who may change the workspace: whoever holds the key of this run. A token given out once is exchanged for it once.
 * Both are made of 192 random bits and compared in constant time.
 */
final class Sessions {
    /** Invitations nobody came with are forgotten when newer ones need their place. */
    private static final int MOST_INVITATIONS = 16;

    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final String key = secret();
    private final Deque<String> invitations = new ArrayDeque<>();

    /** A new token. */
    synchronized String invite() {
        String token = secret();
        invitations.addLast(token);
        if (invitations.size() > MOST_INVITATIONS) {
            invitations.removeFirst();
        }
        return token;
    }

    /** The key for a token that was given out and not yet used; the token is used up. */
    synchronized Optional<String> accept(String token) {
        boolean known = false;
        for (Iterator<String> rest = invitations.iterator(); rest.hasNext(); ) {
            if (same(rest.next(), token)) {
                rest.remove();
                known = true;
            }
        }
        return known ? Optional.of(key) : Optional.empty();
    }

    boolean isKey(String presented) {
        return same(key, presented);
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean same(String secret, String presented) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }
}
