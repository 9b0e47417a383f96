package org.entente.app.server;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request whose body comes too slowly. It is looked at whenever more of the body is awaited; a body of which
 * nothing more comes is ended by the connection's idle time.
 *
 * <p>Jetty's {@code MinimumDataRateHandler} (12.1.12) is not used, as it counts the bytes of all requests together: one
 * large upload would let every other request be slow for an hour.
 */
final class LeastRate extends Handler.Wrapper {
    private static final double NANOSECONDS = 1e9;

    private final int bytesASecond;

    /** @param bytesASecond that a body must have come at since its first byte was awaited, at least 1 */
    LeastRate(int bytesASecond) {
        this.bytesASecond = bytesASecond;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Timed(request), response, callback);
    }

    private final class Timed extends Request.Wrapper {
        private long begun;
        private boolean awaited;
        private Content.@Nullable Chunk failure;

        Timed(Request request) {
            super(request);
        }

        @Override
        public void demand(Runnable arrived) {
            long now = System.nanoTime();
            if (!awaited) {
                awaited = true;
                begun = now;
            }
            long read = Request.getContentBytesRead(getWrapped());
            if (read > 0 && read < (now - begun) / NANOSECONDS * bytesASecond) {
                failure = Content.Chunk.from(new TimeoutException("The body comes too slowly."));
                arrived.run();
            } else {
                super.demand(arrived);
            }
        }

        @Override
        public Content.Chunk read() {
            return failure == null ? super.read() : failure;
        }
    }
}
