package org.entente.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.app.api.Preparation;
import org.entente.app.library.Library;
import org.entente.app.server.Listening;
import org.entente.app.server.Server;
import org.entente.app.server.ServerSettings;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.Interruption;
import org.entente.app.terminal.UserError;
import org.entente.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The page and the HTTP interface, on this machine alone, until stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the page and the HTTP interface of a workspace on this machine.",
        customSynopsis = {
            "",
            "  entente serve",
            "  entente serve --store gulf.db --port 9000",
            "",
            "entente serve [--port N] [--store FILE] [--host-name NAME]… [--allow-private-addresses]"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8750;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Stores stores = new Stores();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Listen on this port (default: " + USUAL_PORT + ", or a free one).")
    private @Nullable Integer port;

    @Option(
            names = "--host-name",
            paramLabel = "NAME",
            description = "Answer to this name too, as behind a proxy of your own; may be given several times.")
    private List<String> hostNames = List.of();

    @Option(
            names = "--allow-private-addresses",
            description = "Let pages and feeds be fetched from this machine and the local network, too.")
    private boolean privateAddresses;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ServerSocketChannel socket = socket(err);
        Path uploads = uploads();
        ServerSettings settings = new ServerSettings(version(), hostNames, privateAddresses, err);
        Library library = library();
        Server server = Server.start(socket, settings, library, uploads);
        CountDownLatch stopped = new CountDownLatch(1);
        Interruption.isTheWayToStop();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, library, uploads), "stop"));
        out.println(server.invitation());
        out.flush();
        Preparation.begin(library);
        err.println("The address opens the page for changes once; Ctrl-C stops.");
        stopped.await();
        return 0;
    }

    private ServerSocketChannel socket(PrintWriter err) {
        Integer wanted = port;
        if (wanted == null) {
            ServerSocketChannel socket = Listening.preferably(USUAL_PORT);
            if (socket.socket().getLocalPort() != USUAL_PORT) {
                err.println("Port " + USUAL_PORT + " is taken; another one is used.");
            }
            return socket;
        }
        if (wanted < 0 || wanted > 65535) {
            throw new UserError(
                    ExitCode.USAGE, "--port is " + wanted + ".", "Give a number from 1 to 65535, or 0 for a free one.");
        }
        return Listening.on(wanted);
    }

    private Library library() {
        try {
            return Library.open(stores.file());
        } catch (StoreException e) {
            throw Stores.error(e);
        }
    }

    private String version() {
        return String.join(" ", spec.root().version()).replaceFirst("^entente ", "");
    }

    /** A folder that only the user can look into. */
    private static Path uploads() {
        try {
            return Files.createTempDirectory("entente-");
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.CANNOT_CREATE,
                    "There is no place for temporary files: " + e.getMessage() + ".",
                    "Name one: ENTENTE_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER entente serve");
        }
    }

    private static void stop(Server server, Library library, Path uploads) {
        server.close();
        library.close();
        try (var files = Files.list(uploads)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(uploads);
        } catch (IOException e) {
            // The system clears its folder of temporary files.
        }
    }
}
