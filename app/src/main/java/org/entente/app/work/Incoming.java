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
import org.entente.app.fetch.Fetched;
import org.entente.model.Document;

/** A private folder for the files of one job. What a client calls a file is shown, and never becomes a path. */
public final class Incoming {
    private static final int LONGEST_NAME = 200;

    private final Path folder;
    private final List<Item> items = new ArrayList<>();

    /**
     * A file that came in.
     *
     * @param name what the client calls it
     * @param file where it is
     */
    public record Item(String name, Path file) {
        /** The document read from the file, which knows it by the name it has here, with the name it came by. */
        public Document named(Document document) {
            String inside = String.valueOf(file.getFileName());
            String id = document.id().equals(inside) ? name : document.id().replace(inside + ":", name + ":");
            String source = document.source().equals(file.toString()) ? name : document.source();
            return new Document(id, document.title(), document.published(), source, document.text());
        }

        /** The words, with the name it came by in place of where it is. */
        public String named(String words) {
            return words.replace(file.toString(), name);
        }
    }

    private Incoming(Path folder) {
        this.folder = folder;
    }

    /** A folder in the machine's folder for temporary files. */
    public static Incoming temporary() {
        try {
            return new Incoming(Files.createTempDirectory("entente-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param parent in which to make the folder */
    static Incoming in(Path parent) {
        try {
            return new Incoming(Files.createTempDirectory(parent, "job-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Item> items() {
        return List.copyOf(items);
    }

    void add(String name, InputStream content) throws IOException {
        String shown = shown(name);
        Path file = next(ending(shown));
        Files.copy(content, file);
        items.add(new Item(shown, file));
    }

    void add(String name, String text) {
        try {
            String shown = shown(name);
            Path file = next(".txt");
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            items.add(new Item(shown, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came from an address, which is its name. */
    public void add(Fetched fetched) {
        try {
            Path file = next(fetched.ending());
            Files.write(file, fetched.content());
            items.add(new Item(fetched.address(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove() {
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
                .map(part -> visible(part))
                .filter(part -> !part.isEmpty() && !part.matches("\\.{1,2}") && !part.matches("[A-Za-z]:"))
                .toList();
        String shown = String.join("/", parts);
        if (shown.isEmpty()) {
            return "file";
        }
        return shown.length() <= LONGEST_NAME ? shown : "…" + shown.substring(shown.length() - LONGEST_NAME);
    }

    /** An address as it is shown: its slashes stay, and where it is long its end is cut. */
    static String shownAddress(String address) {
        String shown = visible(address);
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME) + "…";
    }

    private static String visible(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    }

    /** A name that no other file has, so that the reader's id of the document tells whose it is. */
    private Path next(String ending) {
        return folder.resolve(folder.getFileName() + "-" + items.size() + ending);
    }

    /** Tells the reader of documents the format. */
    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String ending = dot < 0 ? "" : lower.substring(dot);
        return ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
    }
}
