package org.entente.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.entente.app.fetch.CheckedResolver.PrivateAddressException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page, a feed, a text or a PDF: 10 MB once unpacked, 20 seconds in all, sent on at most five times, and from
 * public addresses only, each of them checked when it is connected to.
 */
public final class Fetcher {
    private static final int LARGEST = 10_000_000;
    private static final int MILLISECONDS = 20_000;
    private static final int MOST_REDIRECTS = 5;
    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "text/xml", ".xml",
            "application/xml", ".xml",
            "application/rss+xml", ".rss",
            "application/atom+xml", ".atom",
            "application/rdf+xml", ".rdf",
            "text/plain", ".txt",
            "application/pdf", ".pdf");

    private final boolean privateAddresses;

    /** @param privateAddresses whether this machine and the local network may be asked, too */
    public Fetcher(boolean privateAddresses) {
        this.privateAddresses = privateAddresses;
    }

    /** @throws FetchException when it may not or cannot be fetched */
    public Fetched fetch(String address) throws FetchException {
        URI uri = checked(address);
        HttpClientRun run = new HttpClientRun(MILLISECONDS);
        try (CloseableHttpClient client = client()) {
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                HttpGet request = new HttpGet(uri);
                request.setHeader("User-Agent", "Entente");
                request.setHeader("Accept", String.join(", ", ENDINGS.keySet()));
                URI here = uri;
                Object found = run.within(request, () -> client.execute(request, answer -> read(here, answer)));
                if (found instanceof Fetched fetched) {
                    return fetched;
                }
                uri = checked(String.valueOf(found));
            }
        } catch (PrivateAddressException closed) {
            throw closed();
        } catch (UnknownHostException unknown) {
            throw new FetchException("there is no host \"" + uri.getHost() + "\".", "Check the address.");
        } catch (Refused refused) {
            throw refused.reason;
        } catch (IOException failed) {
            throw run.over() ? tooSlow() : unreachable(failed);
        } finally {
            run.end();
        }
        throw new FetchException(
                "it sends on more than " + MOST_REDIRECTS + " times.", "Open it in a browser and save it.");
    }

    /** Ends a request whose time is up, however slowly it drips. */
    private static final class HttpClientRun {
        private final Timer timer = new Timer("fetch", true);
        private volatile @Nullable HttpGet current;
        private volatile boolean over;

        HttpClientRun(int milliseconds) {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            over = true;
                            HttpGet request = current;
                            if (request != null) {
                                request.abort();
                            }
                        }
                    },
                    milliseconds);
        }

        interface Call {
            Object make() throws IOException;
        }

        Object within(HttpGet request, Call call) throws IOException {
            current = request;
            if (over) {
                throw new IOException("too slow");
            }
            return call.make();
        }

        boolean over() {
            return over;
        }

        void end() {
            timer.cancel();
        }
    }

    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        private final FetchException reason;

        Refused(String reason, String hint) {
            this.reason = new FetchException(reason, hint);
        }
    }

    private CloseableHttpClient client() {
        Timeout timeout = Timeout.ofMilliseconds(MILLISECONDS);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedResolver(privateAddresses))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** What was found, or the address to go on to. */
    private static Object read(URI here, ClassicHttpResponse answer) throws IOException {
        int status = answer.getCode();
        Header location = answer.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            try {
                return here.resolve(location.getValue()).toString();
            } catch (IllegalArgumentException e) {
                throw new Refused("it sends on to what is no address.", "Open it in a browser and save it.");
            }
        }
        HttpEntity entity = answer.getEntity();
        if (status != 200 || entity == null) {
            throw new Refused("the server answered " + status + ".", "Open it in a browser and save the page.");
        }
        String type =
                String.valueOf(entity.getContentType()).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String ending = ENDINGS.get(type);
        if (ending == null) {
            throw new Refused(
                    "it is of the type \"" + type.replaceAll("[^ -~]", "") + "\".",
                    "Only pages, feeds, plain texts and PDFs are read.");
        }
        try (InputStream content = entity.getContent()) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refused("it is larger than 10 MB.", "Save it and send the part you need.");
            }
            return new Fetched(here.toString(), ending, bytes);
        }
    }

    private URI checked(String address) throws FetchException {
        try {
            URI uri = new URI(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                throw new FetchException("it is no http or https address.", "Give one as https://example.org/page.");
            }
            if (uri.getRawUserInfo() != null) {
                throw new FetchException("it holds a user name.", "Leave out what stands before the @.");
            }
            if (!privateAddresses && uri.getPort() != -1 && uri.getPort() != 80 && uri.getPort() != 443) {
                throw new FetchException(
                        "it names port " + uri.getPort() + ".",
                        "Only 80 and 443 are asked, unless you start with --allow-private-addresses.");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new FetchException("it is no address: " + e.getReason() + ".", "Copy it from the browser.");
        }
    }

    private static FetchException closed() {
        return new FetchException(
                "it leads to this machine or its private network.",
                "If that is meant, start again with --allow-private-addresses.");
    }

    private static FetchException tooSlow() {
        return new FetchException("it took longer than 20 seconds.", "Try again, or save the page and send the file.");
    }

    private static FetchException unreachable(IOException failed) {
        return new FetchException(
                "it cannot be reached (" + failed.getClass().getSimpleName() + ").",
                "Check the address and the network; maybe save the page and send the file.");
    }
}
