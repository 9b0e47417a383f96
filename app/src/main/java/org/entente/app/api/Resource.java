package org.entente.app.api;

import io.javalin.router.JavalinDefaultRoutingApi;

/**
 * A part of the HTTP interface: a handful of paths about one thing.
 *
 * <p>A handler reads with {@link Parameters} or {@link Body}, answers with {@link Answer} and refuses with
 * {@link Problem}. Sessions, hosts, entity tags, compression and security headers are the server's work, the same for
 * all resources: every request other than GET and HEAD that reaches a handler may change the workspace.
 */
@FunctionalInterface
public interface Resource {
    /** What all paths begin with. */
    String ROOT = "/api/v1";

    /** Adds the paths of this resource, each beginning with {@link #ROOT}. */
    void addTo(JavalinDefaultRoutingApi routes);
}
