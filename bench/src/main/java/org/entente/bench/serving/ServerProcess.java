package org.entente.bench.serving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** {@code entente serve} as a user starts it: the packed program, a free port. */
final class ServerProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final Process process;
    private final URI address;
    private final double secondsToStart;

    private ServerProcess(Process process, URI address, double secondsToStart) {
        this.process = process;
        this.address = address;
        this.secondsToStart = secondsToStart;
    }

    /**
     * Starts it and waits for the address.
     *
     * @throws IOException when it ends before it prints one
     */
    static ServerProcess start(Path program, Path store) throws IOException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(program.toString(), "serve", "--store", store.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf("http://");
            if (at >= 0) {
                URI address = URI.create(line.substring(at).split("\\s", -1)[0]);
                return new ServerProcess(process, address, (System.nanoTime() - begun) / 1e9);
            }
        }
        throw new IOException(program + " serve ended without an address.");
    }

    double secondsToStart() {
        return secondsToStart;
    }

    int port() {
        return address.getPort();
    }

    /** An address of the server. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** A bare connection. */
    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port());
    }

    boolean alive() {
        return process.isAlive();
    }

    /** The token in the printed address. */
    String token() {
        return address.getQuery().replaceFirst(".*token=", "");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
