package org.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.RelationLabel;
import org.junit.jupiter.api.Test;

/** Reads every line of the sentences that the sentence model was trained on. */
class TrainingSentencesTest {
    private static final Path FOLDER = Path.of("src/main/model/sentences");
    private static final Pattern ACTOR = Pattern.compile("\\[(\\d) ([^\\[\\]]+)\\]");
    private static final Pattern EVENT = Pattern.compile("(\\d)>(\\d):([A-Z]+)");

    @Test
    void everyLineIsWellFormed() throws IOException {
        Set<String> sentences = new HashSet<>();
        Map<RelationLabel, Integer> labels = new EnumMap<>(RelationLabel.class);
        int withoutEvent = 0;
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(2);
            assertThat(sentences.add(cells[0])).as("twice: " + line).isTrue();
            Set<String> actors = actors(cells[0]);
            assertThat(ACTOR.matcher(cells[0]).replaceAll("")).as(line).doesNotContain("[", "]");
            if (cells[1].equals("-")) {
                withoutEvent++;
                continue;
            }
            for (String event : cells[1].split(";", -1)) {
                Matcher matcher = EVENT.matcher(event.strip());
                assertThat(matcher.matches()).as(line).isTrue();
                assertThat(actors).as(line).contains(matcher.group(1), matcher.group(2));
                assertThat(matcher.group(1)).as(line).isNotEqualTo(matcher.group(2));
                labels.merge(RelationLabel.valueOf(matcher.group(3)), 1, Integer::sum);
            }
        }
        assertThat(sentences).hasSizeGreaterThan(10_000);
        assertThat(withoutEvent).isGreaterThan(900);
        assertThat(labels)
                .hasSize(15)
                .allSatisfy((label, count) -> assertThat(count).isGreaterThan(600));
    }

    private static Set<String> actors(String sentence) {
        Set<String> actors = new HashSet<>();
        Matcher matcher = ACTOR.matcher(sentence);
        while (matcher.find()) {
            assertThat(actors.add(matcher.group(1))).as(sentence).isTrue();
        }
        return actors;
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(rows(file));
            }
        }
        return lines;
    }

    private static List<String> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.equals("sentence\tevents"))
                .toList();
    }
}
