package org.entente.bench.serving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests that a browser would not send, over bare sockets, each with what must come back. */
final class Attack {
    private static final int PATIENCE_MILLISECONDS = 60_000;
    private static final int TOO_LARGE = 300_000_000;

    private final ServerProcess server;

    Attack(ServerProcess server) {
        this.server = server;
    }

    /**
     * One attempt.
     *
     * @param name of the attack
     * @param wanted status that refuses it
     * @param got status that came, or what happened instead
     */
    record Attempt(String name, String wanted, String got) {}

    List<Attempt> all() throws IOException {
        String host = "127.0.0.1:" + server.port();
        List<Attempt> attempts = new ArrayList<>();
        for (String foreign : List.of("evil.example", "evil.example:" + server.port(), "127.0.0.1.evil.example", "")) {
            attempts.add(attempt(
                    "DNS rebinding, Host \"" + foreign + "\"",
                    foreign.isEmpty() ? "400 or 421" : "421",
                    "GET /api/v1/about HTTP/1.1\r\nHost: " + foreign + "\r\nConnection: close\r\n\r\n"));
        }
        attempts.add(attempt("forged request without a session", "403", undo(host, "")));
        attempts.add(attempt(
                "forged request, foreign Origin and a made-up cookie",
                "403",
                undo(host, "Origin: http://evil.example\r\nCookie: entente=made-up\r\n")));
        attempts.add(attempt(
                "forged request, Origin null", "403", undo(host, "Origin: null\r\nSec-Fetch-Site: cross-site\r\n")));
        for (String path : List.of(
                "/../../../../etc/passwd",
                "/assets/../../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2f..%2fetc%2fpasswd",
                "/assets/..%5c..%5cetc%5cpasswd",
                "//etc/passwd",
                "/assets//etc/passwd",
                "/assets/%00/etc/passwd",
                "/api/v1/documents/..%2f..%2fabout",
                "/org/entente/app/Main.class",
                "/META-INF/MANIFEST.MF")) {
            attempts.add(attempt(
                    "path traversal " + path,
                    "no file of the machine",
                    "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"));
        }
        attempts.add(oversized(host));
        attempts.add(attempt(
                "header of 1 MB",
                "431",
                "GET / HTTP/1.1\r\nHost: " + host + "\r\nX-Long: " + "x".repeat(1_000_000) + "\r\n\r\n"));
        return attempts;
    }

    private static String undo(String host, String headers) {
        return "POST /api/v1/corrections/undo HTTP/1.1\r\nHost: " + host + "\r\n" + headers
                + "Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    }

    private Attempt attempt(String name, String wanted, String request) throws IOException {
        try (Socket socket = server.connect()) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException closedEarly) {
                // The answer may have come all the same.
            }
            return new Attempt(name, wanted, told(socket.getInputStream()));
        }
    }

    /** Sends a body that has no end in sight until the server has had enough. */
    private Attempt oversized(String host) throws IOException {
        try (Socket socket = server.connect()) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/session HTTP/1.1\r\nHost: " + host
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + TOO_LARGE + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            byte[] block = new byte[1 << 16];
            int sent = 0;
            try {
                while (sent < TOO_LARGE && socket.getInputStream().available() == 0) {
                    out.write(block);
                    sent += block.length;
                }
            } catch (IOException closed) {
                return new Attempt("body of 300 MB", "413", "closed after " + (sent >> 20) + " MB");
            }
            return new Attempt(
                    "body of 300 MB", "413", told(socket.getInputStream()) + " after " + (sent >> 20) + " MB");
        }
    }

    /** The status line's number, and whether the answer shows a file of the machine. */
    private static String told(InputStream in) {
        try {
            String answer = new String(in.readNBytes(1 << 16), StandardCharsets.ISO_8859_1);
            if (answer.contains("root:") || answer.contains("Manifest-Version")) {
                return "A FILE";
            }
            return answer.length() < 12 ? "closed" : answer.substring(9, 12);
        } catch (IOException e) {
            return "closed";
        }
    }
}
