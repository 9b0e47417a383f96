package org.entente.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.directory.KnownDirectory;
import org.entente.app.engine.Engine;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.store.ImportListener;
import org.entente.store.Imported;
import org.entente.store.Retelling;
import org.entente.store.StoreException;
import org.entente.store.Workspace;
import org.entente.store.eventdata.CodeScheme;
import org.entente.store.eventdata.EventData;
import org.entente.store.eventdata.Format;
import org.entente.store.eventdata.FormatException;
import org.entente.store.eventdata.Reading;
import org.entente.store.eventdata.Rejection;
import org.entente.store.eventdata.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Event data of others into the workspace; the same file twice changes nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Bring event data in the field's formats into a workspace.",
        customSynopsis = {
            "",
            "  entente import --from keds gulf.tsv.gz",
            "  entente import --from icews events.2014.tab --store gulf.db",
            "",
            "entente import --from icews|gdelt|keds|plover|cow|entente FILE… [--codes weis|cameo] [--store FILE]"
                    + " [--rejects FILE]"
        })
final class ImportCommand implements Callable<Integer> {
    enum Origin {
        ICEWS(Format.ICEWS),
        GDELT(Format.GDELT),
        KEDS(Format.KEDS),
        PLOVER(Format.PLOVER),
        COW(Format.COW),
        /** What 'entente export' wrote. */
        ENTENTE(null);

        private final @Nullable Format format;

        Origin(@Nullable Format format) {
            this.format = format;
        }
    }

    enum Codes {
        WEIS(CodeScheme.WEIS),
        CAMEO(CodeScheme.CAMEO);

        private final CodeScheme scheme;

        Codes(CodeScheme scheme) {
            this.scheme = scheme;
        }
    }

    private static final String REJECTED = ".rejected.tsv";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or folders, plain or compressed with gzip or zip.")
    private List<Path> paths = List.of();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FORMAT",
            description = "The format: icews, gdelt, keds, plover, cow, or entente for what 'entente export' wrote.")
    private Origin origin = Origin.KEDS;

    @Option(
            names = "--codes",
            paramLabel = "weis|cameo",
            description = "The codebook of a KEDS file; without it the rows tell, weis where they fit both.")
    private @Nullable Codes codes;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rows go that cannot be taken (default: beside the workspace).")
    private @Nullable Path rejects;

    @Mixin
    private Stores stores = new Stores();

    @Override
    public Integer call() {
        List<Path> files = files();
        if (rejects != null && files.size() > 1) {
            throw new UserError(
                    ExitCode.USAGE,
                    "--rejects names one file, but there are " + files.size() + " to import.",
                    "Leave it out: the rejected rows of each go to a file beside the workspace.");
        }
        PrintWriter err = spec.commandLine().getErr();
        Roster roster = new Roster(new KnownDirectory(Engine.knowledge(null)));
        List<UserError> failures = new ArrayList<>();
        try (Workspace workspace = stores.openOrCreate()) {
            for (Path file : files) {
                try {
                    if (origin.format == null) {
                        retell(workspace, file, err);
                    } else {
                        add(workspace, file, origin.format, roster, err);
                    }
                } catch (UserError e) {
                    failures.add(e);
                    if (files.size() > 1) {
                        err.println("warning: " + e.getMessage());
                    }
                }
            }
        } catch (StoreException e) {
            throw Stores.error(e);
        }
        ImportLines.unknown(roster).ifPresent(err::println);
        if (failures.isEmpty()) {
            return 0;
        }
        UserError first = failures.get(0);
        throw files.size() == 1
                ? first
                : new UserError(
                        first.exitCode(),
                        failures.size() + " of " + files.size() + " files could not be imported whole.",
                        first.hint());
    }

    private void retell(Workspace workspace, Path file, PrintWriter err) {
        try (RejectFile rejected = new RejectFile(rejectFile(file))) {
            Retelling retelling = workspace
                    .eventLog()
                    .retell(file, row -> rejected.add(new Rejection(row.line(), row.reason(), row.row())));
            if (!retelling.before() && retelling.added() + retelling.known() == 0) {
                throw new UserError(
                        ExitCode.BAD_DATA,
                        file + " holds no event that Entente exported.",
                        "Exports are made by: entente export --to jsonl FILE");
            }
            err.println(ImportLines.summary(file, retelling, rejected.file()));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void add(Workspace workspace, Path file, Format format, Roster roster, PrintWriter err) {
        long start = System.nanoTime();
        // The day may have begun elsewhere already.
        LocalDate latest = LocalDate.now(Clock.systemUTC()).plusDays(1);
        EventData data = new EventData(file, format, codes == null ? null : codes.scheme, latest);
        try (RejectFile rejected = new RejectFile(rejectFile(file));
                Progress progress = Progress.of(err, file)) {
            Imported imported = workspace.eventLog().add(data, roster, new ImportListener() {
                @Override
                public void rejected(Rejection rejection) {
                    rejected.add(rejection);
                }

                @Override
                public void read(long rows) {
                    progress.show(rows);
                }
            });
            progress.clear();
            err.println(ImportLines.summary(file, imported, rejected.file(), System.nanoTime() - start));
            Reading reading = imported.reading();
            if (reading != null && reading.broken() != null) {
                throw new UserError(
                        ExitCode.BAD_DATA,
                        file + " could not be read behind line " + reading.lines() + ": " + reading.broken()
                                + ". What came before is kept.",
                        "Get the file again and import it; nothing will be there twice.");
            }
        } catch (FormatException e) {
            throw unlike(file, format, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UserError unreadable(Path file, IOException e) {
        return new UserError(
                ExitCode.NO_INPUT,
                file + " cannot be read: " + e.getMessage() + ".",
                "Is it a file you may read? Try: head -c 100 " + file);
    }

    private static UserError unlike(Path file, Format format, FormatException e) {
        Format likely = e.likely();
        return new UserError(
                ExitCode.BAD_DATA,
                file + " does not look like " + format.title() + ": " + e.getMessage() + ".",
                likely == null || likely == format
                        ? "'entente import --help' names the formats; try: gzip -cdf " + file + " | head"
                        : "Maybe it is another format: --from " + likely.title());
    }

    private Path rejectFile(Path file) {
        if (rejects != null) {
            return rejects;
        }
        return stores.file().toAbsolutePath().resolveSibling(file.getFileName() + REJECTED);
    }

    /** The files, and those of folders by name. */
    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw missing(path, "there is no such file");
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> files = inside.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".")
                            && !file.getFileName().toString().endsWith(REJECTED))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw missing(folder, "the folder holds no file to read");
            }
            return files;
        } catch (IOException e) {
            throw missing(folder, "the folder cannot be read");
        }
    }

    private static UserError missing(Path path, String why) {
        return new UserError(
                ExitCode.NO_INPUT, "Cannot read " + path + ": " + why + ".", "Look for it: ls " + path.getParent());
    }
}
