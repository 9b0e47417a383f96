package org.entente.text.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** The reporting verbs, nouns and adjectives of verbs.tsv, nouns.tsv and adjectives.tsv. */
final class ReportingLexicon {
    private final Map<String, ReportingVerb> verbs = new HashMap<>();
    private final Map<String, ReportingPhrase> nouns = new HashMap<>();

    private final Map<String, ReportingPhrase> adjectives = new HashMap<>();

    private ReportingLexicon() {}

    static ReportingLexicon load() {
        ReportingLexicon lexicon = new ReportingLexicon();
        for (String[] row : rows("verbs.tsv", 4)) {
            lexicon.verbs.put(row[0], verb(row));
        }
        for (String[] row : rows("nouns.tsv", 3)) {
            lexicon.nouns.put(row[0], phrase(row));
        }
        for (String[] row : rows("adjectives.tsv", 3)) {
            lexicon.adjectives.put(row[0], phrase(row));
        }
        return lexicon;
    }

    static List<String[]> rows(String file, int columns) {
        try (InputStream in = ReportingLexicon.class.getResourceAsStream(file)) {
            String all = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> checked(line.split("\t", -1), columns, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] checked(String[] row, int columns, String file) {
        if (row.length != columns) {
            throw new IllegalStateException(
                    file + ": the line of \"" + row[0] + "\" has " + row.length + " columns, not " + columns + ".");
        }
        return row;
    }

    private static ReportingVerb verb(String[] row) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new HashSet<>();
        for (String name : row[2].split(" ", -1)) {
            Optional<Frame> frame = Arrays.stream(Frame.values())
                    .filter(candidate -> candidate.label().equals(name))
                    .findFirst();
            frame.ifPresentOrElse(frames::add, () -> prepositions.add(preposition(name)));
        }
        Audience audience = row[3].equals("-") ? Audience.NONE : Audience.valueOf(row[3].toUpperCase(Locale.ROOT));
        return new ReportingVerb(row[0], stance(row[1]), frames, prepositions, audience);
    }

    private static ReportingPhrase phrase(String[] row) {
        List<String> frames = List.of(row[2].split(" ", -1));
        Set<String> prepositions = new HashSet<>();
        frames.stream()
                .filter(frame -> !frame.equals("clause") && !frame.equals("to"))
                .forEach(frame -> prepositions.add(preposition(frame)));
        return new ReportingPhrase(
                row[0], stance(row[1]), frames.contains("clause"), frames.contains("to"), prepositions);
    }

    private static String preposition(String frame) {
        return frame.equals("to-phrase") ? "to" : frame;
    }

    private static Stance stance(String name) {
        return Stance.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The entry of a verb, by its particle or adjective where it has one. */
    Optional<ReportingVerb> verb(Parse parse, Word word) {
        if (!word.verb()) {
            return Optional.empty();
        }
        for (Word child : parse.children(word, "prt", "advmod", "acomp", "oprd", "xcomp", "dobj")) {
            ReportingVerb phrasal = verbs.get(word.lemma() + " " + child.lemma());
            if (phrasal != null) {
                return Optional.of(phrasal);
            }
        }
        boolean particle = parse.child(word, "prt").isPresent();
        return particle ? Optional.empty() : Optional.ofNullable(verbs.get(word.lemma()));
    }

    Optional<ReportingPhrase> noun(Word word) {
        return word.noun() ? Optional.ofNullable(nouns.get(word.lemma())) : Optional.empty();
    }

    /** Adjectives are looked up as they stand: "concerned" is tagged as an adjective or a participle. */
    Optional<ReportingPhrase> adjective(Word word) {
        boolean possible = word.tag().startsWith("JJ")
                || word.tag().equals("VBN")
                || word.tag().equals("IN");
        return possible ? Optional.ofNullable(adjectives.get(word.text().toLowerCase(Locale.ROOT))) : Optional.empty();
    }
}
