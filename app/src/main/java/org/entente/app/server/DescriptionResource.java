package org.entente.app.server;

import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.entente.app.api.Resource;

/** The description of the interface, in OpenAPI 3.1. */
final class DescriptionResource implements Resource {
    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(
                ROOT + "/openapi.yaml",
                request -> request.contentType("application/yaml").result(text()));
    }

    /** The file as it is packed. */
    static byte[] text() {
        try (InputStream file = DescriptionResource.class.getResourceAsStream("openapi.yaml")) {
            return Objects.requireNonNull(file, "openapi.yaml").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
