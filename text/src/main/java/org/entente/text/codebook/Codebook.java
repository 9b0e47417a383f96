package org.entente.text.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.CommitmentStatus;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.text.tsv.TsvFile;
import org.entente.text.tsv.TsvRow;
import org.jspecify.annotations.Nullable;

/** The entries, object classes, light verbs and cues of the files in {@code codebook/}; immutable. */
public final class Codebook {
    private final Map<String, Set<String>> classes = new TreeMap<>();
    private final Map<String, List<Entry>> verbs = new TreeMap<>();
    private final Map<String, List<Entry>> nouns = new TreeMap<>();
    private final Map<String, List<Entry>> adjectives = new TreeMap<>();
    private final Map<String, Boolean> lightVerbs = new TreeMap<>();
    private final Map<String, Boolean> occurrences = new TreeMap<>();
    private final Map<String, Cue> cues = new TreeMap<>();
    private final Map<String, Undertaking> undertakings = new TreeMap<>();
    private final Set<String> judgements = new TreeSet<>();

    private Codebook() {
        for (TsvRow row : rows("objects")) {
            classes.computeIfAbsent(row.cell(0), name -> new TreeSet<>()).add(row.cell(1));
        }
        entries("verbs", PartOfSpeech.VERB, verbs);
        entries("nouns", PartOfSpeech.NOUN, nouns);
        entries("adjectives", PartOfSpeech.ADJECTIVE, adjectives);
        effects("light-verbs", lightVerbs);
        effects("occurrence", occurrences);
        for (TsvRow row : rows("cues")) {
            Cue cue = new Cue(
                    row.cell(0),
                    row.cell(1).charAt(0),
                    row.constant(2, Factuality.class),
                    row.constant(3, Factuality.class));
            cues.put(cue.part() + " " + cue.lemma(), cue);
        }
        for (TsvRow row : rows("undertakings")) {
            undertakings.put(row.cell(0), new Undertaking(row.cell(0), row.constant(1, CommitmentStatus.class)));
        }
        rows("judgements").forEach(row -> judgements.add(row.cell(0)));
    }

    /** Reads the files that come with Entente. */
    public static Codebook load() {
        return new Codebook();
    }

    /** The entries of a lemma, most specific first. */
    public List<Entry> entries(PartOfSpeech part, String lemma) {
        return switch (part) {
            case VERB -> verbs.getOrDefault(lemma, List.of());
            case NOUN -> nouns.getOrDefault(lemma, List.of());
            case ADJECTIVE -> adjectives.getOrDefault(lemma, List.of());
        };
    }

    /** True or false when the verb carries an event noun and says that it holds or ends, null for any other verb. */
    public @Nullable Boolean lightVerb(String lemma) {
        return lightVerbs.get(lemma);
    }

    /** True or false when the verb says of its subject that it happens or ends, null for any other verb. */
    public @Nullable Boolean occurrence(String lemma) {
        return occurrences.get(lemma);
    }

    /** The cue of a part ({@code V N A R M P}) and lemma, null when the word is none. */
    public @Nullable Cue cue(char part, String lemma) {
        return cues.get(part + " " + lemma);
    }

    /** The undertaking a verb or noun makes of its complement, null when it makes none. */
    public @Nullable Undertaking undertaking(String lemma) {
        return undertakings.get(lemma);
    }

    /** Whether who does or is this judges or verifies what others have undertaken. */
    public boolean judgement(String lemma) {
        return judgements.contains(lemma);
    }

    /** The lemmas of an object class; empty when there is no such class. */
    public Set<String> objects(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /** Every entry, sorted by part and lemma. */
    public List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        List.of(verbs, nouns, adjectives).forEach(part -> part.values().forEach(all::addAll));
        return List.copyOf(all);
    }

    private static List<TsvRow> rows(String name) {
        return TsvFile.read(Codebook.class, "/org/entente/text/codebook/" + name + ".tsv");
    }

    private static void effects(String name, Map<String, Boolean> effects) {
        for (TsvRow row : rows(name)) {
            if (!row.cell(1).equals("HOLDS") && !row.cell(1).equals("ENDS")) {
                throw row.error("\"" + row.cell(1) + "\" is neither HOLDS nor ENDS.");
            }
            effects.put(row.cell(0), row.cell(1).equals("HOLDS"));
        }
    }

    private void entries(String name, PartOfSpeech part, Map<String, List<Entry>> entries) {
        for (TsvRow row : rows(name)) {
            Entry entry = entry(row, part);
            List<Entry> known = entries.computeIfAbsent(entry.lemma(), lemma -> new ArrayList<>());
            known.add(entry);
            // The sort is stable: among equally specific entries the order of the file decides.
            known.sort((one, other) -> Integer.compare(other.specificity(), one.specificity()));
        }
    }

    private Entry entry(TsvRow row, PartOfSpeech part) {
        String[] predicate = row.cell(0).split(" ", -1);
        try {
            return new Entry(
                    predicate[0],
                    Arrays.asList(predicate).subList(1, predicate.length),
                    part,
                    lemmas(row),
                    Frame.parse(row.cell(2)),
                    row.cell(3).equals("-") ? null : row.constant(3, EventType.class),
                    row.optional(4),
                    Double.parseDouble(row.cell(5)),
                    row.cell(6).isEmpty() ? null : StandingChange.parse(row.cell(6)),
                    row.file().substring(row.file().lastIndexOf('/') + 1) + ":" + row.line());
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    private Set<String> lemmas(TsvRow row) {
        Set<String> lemmas = new TreeSet<>();
        for (String item : row.cell(1).split("\\|", -1)) {
            if (item.startsWith("@")) {
                Set<String> members = classes.get(item.substring(1));
                if (members == null) {
                    throw row.error("objects.tsv has no class \"" + item + "\".");
                }
                lemmas.addAll(members);
            } else if (!item.isEmpty()) {
                lemmas.add(item);
            }
        }
        return lemmas;
    }
}
