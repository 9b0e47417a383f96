package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** The page that keeps the last figures, a marked part for each measurement. */
final class Page {
    private final Path file;

    Page(Path file) {
        this.file = file;
    }

    /**
     * Puts new figures in the place of the old ones.
     *
     * @throws IllegalStateException when the page has no place for them
     */
    void put(String name, String command, String figures) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end -->";
        int from = page.indexOf(begin);
        int to = from < 0 ? -1 : page.indexOf(end, from);
        if (to < 0) {
            throw new IllegalStateException(file + " has no lines \"" + begin.strip() + "\" and \"" + end + "\".");
        }
        String part = "`" + command + "`, " + LocalDate.now(ZoneId.systemDefault()) + "\n\n" + figures.strip() + "\n";
        Files.writeString(file, page.substring(0, from + begin.length()) + part + page.substring(to));
    }
}
