package org.entente.app.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** Hands out invitations and, for one, the key. */
final class Keyring {
    private final Sessions sessions;
    private final Hosts hosts;
    private final String cookie;

    /** @param cookie its name, another one for each port, as cookies of one host do not tell ports apart */
    Keyring(Sessions sessions, Hosts hosts, String cookie) {
        this.sessions = sessions;
        this.hosts = hosts;
        this.cookie = cookie;
    }

    String cookie() {
        return cookie;
    }

    /** A one-time address. */
    String invitation() {
        return "http://" + hosts.own() + "/?token=" + sessions.invite();
    }

    /** Takes a token and sets the cookie; empty when the token is not, or no longer, good. */
    Optional<String> accept(Context request, String token) {
        Optional<String> key = sessions.accept(token);
        key.ifPresent(value -> request.cookie(new Cookie(cookie, value, "/", -1, false, true, null, SameSite.STRICT)));
        return key;
    }

    /** Whether the request carries the key. */
    static boolean mayChange(Context request) {
        return Boolean.TRUE.equals(request.attribute(Doorkeeper.MAY_CHANGE));
    }
}
