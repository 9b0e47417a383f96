package org.entente.app.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;

/** Where the server listens: on this machine alone. */
public final class Listening {
    private static final byte[] THIS_MACHINE = {127, 0, 0, 1};
    private static final int WAITING = 128;

    private Listening() {}

    /**
     * Listens on a port.
     *
     * @param port 1 to 65535, or 0 for any that is free
     * @throws UserError when it is taken or may not be used
     */
    public static ServerSocketChannel on(int port) {
        try {
            return open(port);
        } catch (BindException e) {
            throw new UserError(
                    ExitCode.BUSY,
                    "Port " + port + " cannot be used: " + e.getMessage() + ".",
                    "Leave --port out and a free one is chosen, or name another: --port " + (port % 60000 + 1001));
        } catch (IOException e) {
            throw new UserError(ExitCode.BUSY, "Nothing can be served: " + e.getMessage() + ".", "Is there a network?");
        }
    }

    /** Listens on a port or, when it is taken, on any that is free. */
    public static ServerSocketChannel preferably(int port) {
        try {
            return open(port);
        } catch (IOException e) {
            return on(0);
        }
    }

    private static ServerSocketChannel open(int port) throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open();
        try {
            socket.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            return socket.bind(new InetSocketAddress(InetAddress.getByAddress(THIS_MACHINE), port), WAITING);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
