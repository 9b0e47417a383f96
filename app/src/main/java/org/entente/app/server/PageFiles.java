package org.entente.app.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the built page, packed with the program. What is served is looked up by its whole name in the list of
 * these: a path from outside never becomes a path of the file system.
 */
final class PageFiles {
    private static final String FOLDER = "org/entente/page/";
    private static final String INDEX = "index.html";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final ClassLoader loader;
    private final String folder;
    private final Set<String> names;
    private final Map<String, PageFile> read = new ConcurrentHashMap<>();

    private PageFiles(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder;
        this.names = names(loader.getResource(folder + INDEX));
    }

    /** The page built with the program; without files when there is none. */
    static PageFiles packed() {
        return in(FOLDER);
    }

    /** @param folder on the class path, ended by a slash */
    static PageFiles in(String folder) {
        return new PageFiles(PageFiles.class.getClassLoader(), folder);
    }

    Optional<PageFile> index() {
        return file(INDEX);
    }

    /** @param name below the folder, such as {@code assets/page-3f2a.js} */
    Optional<PageFile> file(String name) {
        return names.contains(name) && TYPES.containsKey(ending(name))
                ? Optional.of(read.computeIfAbsent(name, this::read))
                : Optional.empty();
    }

    private PageFile read(String name) {
        byte[] plain = bytes(name);
        byte[] compressed = names.contains(name + ".gz") ? bytes(name + ".gz") : null;
        String tag = EntityTags.of(new String(plain, StandardCharsets.ISO_8859_1));
        return new PageFile(TYPES.getOrDefault(ending(name), "application/octet-stream"), plain, compressed, tag);
    }

    private byte[] bytes(String name) {
        try (InputStream stream = loader.getResourceAsStream(folder + name)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Set<String> names(@org.jspecify.annotations.Nullable URL index) {
        if (index == null) {
            return Set.of();
        }
        try {
            if (index.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                        .map(name -> name.substring(folder.length()))
                        .collect(Collectors.toUnmodifiableSet());
            }
            Path root = Path.of(index.toURI()).resolveSibling("");
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .collect(Collectors.toUnmodifiableSet());
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The program's own files cannot be listed.", e);
        }
    }
}
