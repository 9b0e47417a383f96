package org.entente.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How fast files of event data are read and taken into a workspace, in a Java of 512 MB of its own. */
final class Importing implements Measurement {
    private static final String HEAP = "-Xmx512m";

    @Override
    public String title() {
        return "import";
    }

    @Override
    public String description() {
        return "FILE…: rows of KEDS files a second, parsed and mapped, and into a new workspace; peak heap";
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Path file : files) {
            rows.add(List.of(run(file).split("\t", -1)));
        }
        return "With `" + HEAP + "`; the best of three runs for files under a million rows. The knowledge of actors is"
                + " loaded before.\n\n"
                + Markdown.table(
                        List.of(
                                "file",
                                "rows",
                                "parsed and mapped, rows a second",
                                "into the workspace, rows a second",
                                "into the workspace, seconds",
                                "peak heap, MB"),
                        rows);
    }

    private static String run(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path").replace(",", File.pathSeparator);
        Process process = new ProcessBuilder(java, HEAP, "-cp", path, ImportRun.class.getName(), file.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("The import of " + file + " failed.");
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("The import of " + file + " was interrupted.", e);
        }
        return line;
    }
}
