package org.entente.bench.serving;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Connections that promise a body and send a byte of it now and then, to hold the server's threads. */
final class SlowBodies implements AutoCloseable {
    private static final int PROMISED = 100_000;

    private final List<Socket> sockets = new ArrayList<>();

    static SlowBodies open(ServerProcess server, int connections) throws IOException {
        SlowBodies slow = new SlowBodies();
        String head = "POST /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1:" + server.port()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + PROMISED + "\r\n\r\n{";
        for (int i = 0; i < connections; i++) {
            Socket socket = server.connect();
            slow.sockets.add(socket);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        }
        return slow;
    }

    /**
     * Sends a byte a second on each that is open.
     *
     * @return how many the server still held open at the end
     */
    int drip(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        int open = sockets.size();
        while (System.nanoTime() < end && open > 0) {
            open = 0;
            for (Socket socket : sockets) {
                open += drip(socket) ? 1 : 0;
            }
            Thread.sleep(1000);
        }
        return open;
    }

    private static boolean drip(Socket socket) {
        try {
            if (socket.getInputStream().available() > 0) {
                socket.close();
            }
            OutputStream out = socket.getOutputStream();
            out.write(' ');
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
