package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether sentences we trained on stand in a file we measure with: counts training sentences that share four or more
 * runs of six words with a line of the file.
 */
final class Overlap implements Measurement {
    private static final int WORDS = 6;
    private static final int SHARED = 4;

    @Override
    public String title() {
        return "overlap";
    }

    @Override
    public String description() {
        return "FOLDER FILE…: training sentences that stand, or nearly, in an evaluation file";
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        List<String> sentences = sentences(files.get(0));
        List<List<String>> rows = new ArrayList<>();
        for (Path file : files.subList(1, files.size())) {
            Map<String, Integer> known = new HashMap<>();
            List<String> lines = Files.readAllLines(file);
            for (int line = 0; line < lines.size(); line++) {
                for (String run : runs(lines.get(line).replaceAll("<[^>]*>", ""))) {
                    known.putIfAbsent(run, line);
                }
            }
            long near = sentences.stream()
                    .filter(sentence ->
                            runs(sentence).stream().filter(known::containsKey).count() >= SHARED)
                    .count();
            rows.add(List.of(
                    String.valueOf(file.getFileName()), Integer.toString(sentences.size()), Long.toString(near)));
        }
        return Markdown.table(List.of("file", "training sentences", "of them nearly in the file"), rows);
    }

    private static List<String> sentences(Path folder) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.startsWith("#") && line.contains("\t")) {
                        sentences.add(line.substring(0, line.indexOf('\t')).replaceAll("\\[\\d |\\]", ""));
                    }
                }
            }
        }
        return sentences;
    }

    private static Set<String> runs(String text) {
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> runs = new HashSet<>();
        for (int begin = 0; begin + WORDS <= words.size(); begin++) {
            runs.add(String.join(" ", words.subList(begin, begin + WORDS)));
        }
        return runs;
    }
}
