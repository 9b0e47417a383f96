package org.entente.app.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.entente.app.api.Resource;
import org.entente.app.library.Library;

/** The running server. */
public final class Server implements AutoCloseable {
    private static final int MOST_THREADS = 24;
    private static final int MOST_CONNECTIONS = 512;
    private static final int LONGEST_HEADERS = 16 << 10;
    private static final int LARGEST_JSON = 1_000_000;
    private static final int LARGEST_UPLOAD = 20_000_000;
    private static final int UPLOAD_IN_MEMORY = 64 << 10;
    private static final int IDLE_MILLISECONDS = 15_000;
    private static final int SLOWEST_BYTES_A_SECOND = 1_000;

    private final Javalin javalin;
    private final Sessions sessions;
    private final Hosts hosts;
    private final ServedResources served;

    private Server(Javalin javalin, Sessions sessions, Hosts hosts, ServedResources served) {
        this.javalin = javalin;
        this.sessions = sessions;
        this.hosts = hosts;
        this.served = served;
    }

    /**
     * Serves a workspace.
     *
     * @param socket where to listen, bound; closed with the server
     * @param uploads a folder for files that are coming in
     */
    public static Server start(ServerSocketChannel socket, ServerSettings settings, Library library, Path uploads) {
        Sessions sessions = new Sessions();
        int port = socket.socket().getLocalPort();
        Hosts hosts = new Hosts(port, settings.hostNames());
        Keyring keyring = new Keyring(sessions, hosts, "entente-" + port);
        ServedResources served = new ServedResources(library, settings, uploads);
        EntityTags tags = new EntityTags(settings.program(), library::version);
        Javalin javalin = Javalin.create(config -> {
            limits(config, uploads);
            transport(config, socket, new Doorkeeper(hosts, sessions, keyring.cookie()));
            config.routes.before(Resource.ROOT + "/*", tags::before);
            config.routes.after(Resource.ROOT + "/*", tags::after);
            served.all().forEach(resource -> resource.addTo(config.routes));
            new SessionResource(keyring).addTo(config.routes);
            new DescriptionResource().addTo(config.routes);
            new PageRoutes(PageFiles.packed(), keyring).addTo(config.routes);
            new Failures(settings.log()).addTo(config.routes);
        });
        javalin.start();
        return new Server(javalin, sessions, hosts, served);
    }

    /** The address of the page. */
    public String address() {
        return "http://" + hosts.own() + "/";
    }

    /** An address that lets whoever opens it first change the workspace. */
    public String invitation() {
        return address() + "?token=" + sessions.invite();
    }

    @Override
    public void close() {
        served.close();
        javalin.stop();
    }

    private static void limits(JavalinConfig config, Path uploads) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.strictContentTypes = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_JSON;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(5));
        config.http.compressionStrategy.setDefaultMinSizeForCompression(1000);
        config.jetty.multipartConfig.cacheDirectory(uploads.toString());
        config.jetty.multipartConfig.maxInMemoryFileSize(UPLOAD_IN_MEMORY, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD, SizeUnit.BYTES);
    }

    private static void transport(JavalinConfig config, ServerSocketChannel socket, Doorkeeper doorkeeper) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
        threads.setName("http");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(Server::understand);
        config.jetty.modifyServer(server -> {
            // A body is awaited without a thread; one that drips is cut off.
            server.insertHandler(new EagerContentHandler(
                    new EagerContentHandler.RetainedContentLoaderFactory(LARGEST_JSON, 0, false)));
            server.insertHandler(new LeastRate(SLOWEST_BYTES_A_SECOND));
            server.insertHandler(doorkeeper);
            server.setErrorHandler(new Refusals());
            server.setStopTimeout(0);
            server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new Refusals()));
        config.jetty.addConnector((server, configuration) -> connector(server, configuration, socket));
    }

    private static void understand(HttpConfiguration configuration) {
        configuration.setUriCompliance(UriCompliance.DEFAULT);
        configuration.setRequestHeaderSize(LONGEST_HEADERS);
        configuration.setSendServerVersion(false);
        configuration.addCustomizer(new SecurityHeaders());
    }

    private static Connector connector(
            org.eclipse.jetty.server.Server server, HttpConfiguration configuration, ServerSocketChannel socket) {
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setIdleTimeout(IDLE_MILLISECONDS);
        try {
            connector.open(socket);
        } catch (IOException e) {
            throw new IllegalStateException("The socket is bound and open.", e);
        }
        return connector;
    }
}
