package org.entente.app.server;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which the server may be called. A page from elsewhere whose own name was made to point to this machine
 * (DNS rebinding) calls it by another one.
 */
final class Hosts {
    private final Set<String> accepted = new HashSet<>();
    private final String own;

    /** @param names beside those of the own machine, without port */
    Hosts(int port, List<String> names) {
        this.own = "127.0.0.1:" + port;
        for (String name : List.of("127.0.0.1", "localhost", "[::1]")) {
            accepted.add(name + ":" + port);
        }
        for (String name : names) {
            accepted.add(name.toLowerCase(Locale.ROOT));
            accepted.add(name.toLowerCase(Locale.ROOT) + ":" + port);
        }
    }

    /** The host and port of the address the server prints. */
    String own() {
        return own;
    }

    /** @param headers the values of all Host headers of a request */
    boolean accepts(List<String> headers) {
        return headers.size() == 1 && accepted.contains(headers.get(0).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether an Origin header names a page of this server, called by the same name as the request. */
    boolean isOrigin(String origin, String host) {
        String lower = origin.toLowerCase(Locale.ROOT);
        String name = host.strip().toLowerCase(Locale.ROOT);
        // A proxy of the user's own may add encryption under a name of --host-name.
        return lower.equals("http://" + name) || lower.equals("https://" + name);
    }
}
