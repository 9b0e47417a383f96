package org.entente.app.server;

import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.entente.app.api.Problem;
import org.entente.app.api.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each request before anything else does and before its body is read: the name it calls the server by, and
 * whether it may change something.
 */
final class Doorkeeper extends Handler.Wrapper {
    /** Set on requests that carry the key. */
    static final String MAY_CHANGE = "org.entente.mayChange";

    /** Where a token is exchanged for the key; needs none. */
    static final String SESSION = Resource.ROOT + "/session";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");
    private static final String BEARER = "bearer ";

    private final Hosts hosts;
    private final Sessions sessions;
    private final String cookie;

    Doorkeeper(Hosts hosts, Sessions sessions, String cookie) {
        this.hosts = hosts;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Problem refused = refused(request);
        if (refused != null) {
            Refusals.write(response, callback, refused);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private @Nullable Problem refused(Request request) {
        HttpFields headers = request.getHeaders();
        List<String> named = headers.getValuesList(HttpHeader.HOST);
        if (!hosts.accepts(named)) {
            return new Problem(
                    421,
                    "Not this server",
                    "The request calls the server by a name it does not go by.",
                    "Use http://" + hosts.own() + "/, or start the server with --host-name NAME.");
        }
        boolean byKey = bearsKey(headers);
        boolean byCookie = bearsCookie(request);
        request.setAttribute(MAY_CHANGE, byKey || byCookie);
        if (HARMLESS.contains(request.getMethod())) {
            return null;
        }
        if (!byKey && !fromOwnPage(headers, named.get(0), byCookie)) {
            return forbidden("The request was not made by this server's own page.", hosts.own());
        }
        boolean opening = "POST".equals(request.getMethod())
                && SESSION.equals(request.getHttpURI().getPath());
        return byKey || byCookie || opening
                ? null
                : forbidden("Changing something needs the key of the session.", hosts.own());
    }

    /** A browser tells where a request comes from; a program need not, unless it comes with a browser's cookie. */
    private boolean fromOwnPage(HttpFields headers, String host, boolean byCookie) {
        String origin = headers.get(HttpHeader.ORIGIN);
        if (origin != null) {
            return hosts.isOrigin(origin, host);
        }
        String site = headers.get("Sec-Fetch-Site");
        return site == null ? !byCookie : site.equals("same-origin");
    }

    private boolean bearsKey(HttpFields headers) {
        String authorization = headers.get(HttpHeader.AUTHORIZATION);
        return authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && sessions.isKey(authorization.substring(BEARER.length()).strip());
    }

    private boolean bearsCookie(Request request) {
        for (HttpCookie presented : Request.getCookies(request)) {
            if (presented.getName().equals(cookie) && sessions.isKey(presented.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static Problem forbidden(String detail, String own) {
        return new Problem(
                403,
                "Not allowed",
                detail,
                "Open the address that entente serve printed, http://" + own
                        + "/?token=…, or send Authorization: Bearer KEY.");
    }
}
