package org.entente.app.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A private folder for the files of one job. What a client calls a file is shown, and never becomes a path. */
final class Incoming {
    private static final int LONGEST_NAME = 200;

    private final Path folder;
    private final List<Item> items = new ArrayList<>();

    /**
     * A file that came in.
     *
     * @param name what the client calls it
     * @param file where it is
     */
    record Item(String name, Path file) {}

    private Incoming(Path folder) {
        this.folder = folder;
    }

    /** @param parent in which to make the folder */
    static Incoming in(Path parent) {
        try {
            return new Incoming(Files.createTempDirectory(parent, "job-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    void add(String name, InputStream content) throws IOException {
        String shown = shown(name);
        Path file = folder.resolve(items.size() + ending(shown));
        Files.copy(content, file);
        items.add(new Item(shown, file));
    }

    void add(String name, String text) {
        try {
            String shown = shown(name);
            Path file = folder.resolve(items.size() + ".txt");
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            items.add(new Item(shown, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    /** The name with the folders it was in, without what would lead out of them or upset a line of text. */
    static String shown(String name) {
        List<String> parts = Arrays.stream(name.split("[/\\\\]+", -1))
                .map(part -> part.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip())
                .filter(part -> !part.isEmpty() && !part.matches("\\.{1,2}") && !part.matches("[A-Za-z]:"))
                .toList();
        String shown = String.join("/", parts);
        if (shown.isEmpty()) {
            return "file";
        }
        return shown.length() <= LONGEST_NAME ? shown : "…" + shown.substring(shown.length() - LONGEST_NAME);
    }

    /** Tells the reader of documents the format. */
    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String ending = dot < 0 ? "" : lower.substring(dot);
        return ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
    }
}
