package org.entente.app.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.entente.app.api.Answer;
import org.entente.app.api.Body;
import org.entente.app.api.Problem;
import org.entente.app.api.Resource;
import tools.jackson.databind.node.JsonNodeFactory;

/** Becoming someone who may change the workspace, and inviting another window to. */
final class SessionResource implements Resource {
    private final Keyring keyring;

    SessionResource(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post(Doorkeeper.SESSION, this::open);
        routes.post(Doorkeeper.SESSION + "/invitation", this::invite);
    }

    private void open(Context request) {
        String token = Body.of(request).required("token");
        String key = keyring.accept(request, token)
                .orElseThrow(() -> new Problem(
                        403,
                        "Not allowed",
                        "The token is not, or no longer, good: each is for one use.",
                        "Ask an open page for another (POST " + Doorkeeper.SESSION
                                + "/invitation), or start entente serve again."));
        Answer.json(request, JsonNodeFactory.instance.objectNode().put("key", key));
    }

    private void invite(Context request) {
        Answer.json(request, JsonNodeFactory.instance.objectNode().put("address", keyring.invitation()));
    }
}
