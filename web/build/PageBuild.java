import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds and tests the page with npm; Maven runs this file. Without Node there is no page, and the rest of Entente works:
 * the build says so and goes on.
 *
 * <p>Arguments: scripts of package.json to run, one after the other. {@code build} is left out when nothing has changed,
 * {@code browser} when there is no Chromium, unless ENTENTE_BROWSER is "required".
 */
final class PageBuild {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path INSTALLED = MODULE.resolve("node_modules/.package-lock.json");
    private static final Path PAGE = MODULE.resolve("target/page/org/entente/page/index.html");
    private static final int OLDEST_NODE = 20;

    private PageBuild() {}

    public static void main(String[] scripts) throws IOException, InterruptedException {
        Optional<String> npm = find("npm");
        Optional<String> node = find("node");
        if (npm.isEmpty() || node.isEmpty() || version(node.get()) < OLDEST_NODE) {
            System.err.println("warning: Node " + OLDEST_NODE + " or later was not found, so the page is left out."
                    + " Everything but the page in the browser works.");
            return;
        }
        if (!Files.exists(INSTALLED) || time(INSTALLED).compareTo(time(MODULE.resolve("package-lock.json"))) < 0) {
            run(List.of(npm.get(), "ci", "--no-audit", "--no-fund", "--loglevel=error"));
            Files.setLastModifiedTime(INSTALLED, FileTime.fromMillis(System.currentTimeMillis()));
        }
        for (String script : scripts) {
            boolean wanted =
                    switch (script) {
                        case "build" -> !upToDate();
                        case "browser" -> chromium();
                        default -> true;
                    };
            if (wanted) {
                run(List.of(npm.get(), "run", "--silent", script));
            }
        }
    }

    /** The same places as in browser/chromium.ts. */
    private static boolean chromium() {
        boolean found = Stream.of(
                        System.getenv().getOrDefault("ENTENTE_CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:/Program Files/Google/Chrome/Application/chrome.exe")
                .anyMatch(place -> !place.isEmpty() && Files.exists(Path.of(place)));
        if (!found) {
            System.err.println("warning: No Chromium was found, so the tests in a browser were not run."
                    + " Install it (apt-get install -y chromium) or set ENTENTE_CHROMIUM.");
        }
        return found || System.getenv().getOrDefault("ENTENTE_BROWSER", "").equals("required");
    }

    private static boolean upToDate() throws IOException {
        return Files.exists(PAGE) && newestSource().compareTo(time(PAGE)) < 0;
    }

    private static FileTime newestSource() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> top = Files.list(MODULE)) {
            top.filter(Files::isRegularFile).forEach(sources::add);
        }
        for (String folder : List.of("src", "public", "build")) {
            Path path = MODULE.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    files.forEach(sources::add);
                }
            }
        }
        List<FileTime> times = new ArrayList<>();
        for (Path source : sources) {
            times.add(time(source));
        }
        return times.stream().max(Comparator.naturalOrder()).orElse(FileTime.fromMillis(0));
    }

    private static FileTime time(Path path) throws IOException {
        return Files.getLastModifiedTime(path);
    }

    /** A program of the search path; Windows knows it by another ending. */
    private static Optional<String> find(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of(name + ".cmd", name + ".exe", name).map(file -> Path.of(folder, file)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .map(Path::toString)
                .findFirst();
    }

    private static int version(String node) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(node, "--version").start();
        String printed = new String(process.getInputStream().readAllBytes()).strip();
        return process.waitFor() == 0 && printed.matches("v\\d+\\..*")
                ? Integer.parseInt(printed.substring(1, printed.indexOf('.')))
                : 0;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).directory(MODULE.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            System.err.println("error: " + String.join(" ", command) + " ended with " + code + ".");
            System.err.println("hint: Run it in " + MODULE + " to see why; after a change of branches 'npm ci' may help.");
            System.exit(1);
        }
    }
}
