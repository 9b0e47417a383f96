package org.entente.text.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Document;

/** Reads the gold set; {@code README.md} beside the files tells their format. */
final class GoldSet {
    private static final String PUBLISHED = "# published: ";
    private static final String SENTENCES = "# sentences: ";

    private GoldSet() {}

    /** The whole articles, by name. */
    static List<GoldText> articles() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".events.tsv"))
                    .sorted()
                    .map(GoldSet::article)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The single sentences, each a text of its own. */
    static List<GoldText> sentences() {
        List<GoldText> texts = new ArrayList<>();
        for (String line : lines(folder().resolve("sentences.tsv"))) {
            if (!line.startsWith("#") && !line.startsWith("id\t")) {
                texts.add(sentence(line.split("\t", -1)));
            }
        }
        return texts;
    }

    private static GoldText article(Path events) {
        String name = events.getFileName().toString().replace(".events.tsv", "");
        LocalDate published = null;
        int sentences = 0;
        List<GoldEvent> gold = new ArrayList<>();
        for (String line : lines(events)) {
            if (line.startsWith(PUBLISHED)) {
                published = LocalDate.parse(line.substring(PUBLISHED.length()));
            } else if (line.startsWith(SENTENCES)) {
                sentences = Integer.parseInt(line.substring(SENTENCES.length()));
            } else if (!line.startsWith("#") && !line.startsWith("sentence\t")) {
                gold.addAll(row(line.split("\t", -1)));
            }
        }
        String text = String.join("\n", lines(events.resolveSibling(name + ".txt"))) + "\n";
        return new GoldText(new Document(name, "", published, "gold", text), sentences, gold);
    }

    private static List<GoldEvent> row(String[] cells) {
        boolean debatable = cells[0].startsWith("?");
        int sentence = Integer.parseInt(debatable ? cells[0].substring(1) : cells[0]);
        boolean mutual = cells[1].contains("<>");
        String[] sides = cells[1].split("<?>", 2);
        GoldActor source = GoldActor.of(sides[0]);
        GoldActor target = GoldActor.of(sides[1]);
        List<String> labels = GoldEvent.labels(cells[2]);
        List<String> factualities = List.of(cells[3].split("\\|"));
        GoldActor speaker = GoldActor.of(cells[4]);
        GoldEvent there = new GoldEvent(sentence, debatable, source, target, labels, factualities, speaker, cells[5]);
        GoldEvent back = new GoldEvent(sentence, debatable, target, source, labels, factualities, speaker, cells[5]);
        return mutual ? List.of(there, back) : List.of(there);
    }

    private static GoldText sentence(String[] cells) {
        List<GoldEvent> gold = new ArrayList<>();
        List<String> items = cells[3].isEmpty() ? List.of() : Arrays.asList(cells[3].split(";"));
        List<String> factualities = cells[4].isEmpty() ? List.of() : Arrays.asList(cells[4].split(";"));
        if (items.size() != factualities.size()) {
            throw new IllegalArgumentException(
                    cells[0] + " has " + items.size() + " events and " + factualities.size() + " factualities.");
        }
        for (int index = 0; index < items.size(); index++) {
            String[] parts = items.get(index).split(":", 2);
            gold.addAll(row(new String[] {"0", parts[0], parts[1], factualities.get(index), "*", "*"}));
        }
        return new GoldText(new Document(cells[0], "", LocalDate.parse(cells[1]), "gold", cells[2]), -1, gold);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path folder() {
        try {
            URI readme = Objects.requireNonNull(GoldSet.class.getResource("README.md"))
                    .toURI();
            return Objects.requireNonNull(Path.of(readme).getParent());
        } catch (URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
