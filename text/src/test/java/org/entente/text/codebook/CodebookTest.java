package org.entente.text.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.CommitmentStatus;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.text.tsv.TsvFile;
import org.entente.text.tsv.TsvRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of every file of the codebook. */
class CodebookTest {
    private static final Codebook CODEBOOK = Codebook.load();

    /** The modes of PLOVER (2021) and, after them, those for which PLOVER has only a context or no word. */
    private static final Map<EventType, String> MODES = new EnumMap<>(Map.of(
            EventType.AGREE, "economic military",
            EventType.CONSULT, "phone third-party visit",
            EventType.CONCEDE, "access ease release resign return",
            EventType.COOPERATE, "economic intelligence legal military",
            EventType.AID, "asylum economic humanitarian military peacekeeping",
            EventType.RETREAT, "access ceasefire disarm ease release return withdraw",
            EventType.REJECT, "assist change meet yield",
            EventType.ACCUSE, "allege disapprove investigate",
            EventType.SANCTION, "discontinue expel withdraw",
            EventType.MOBILIZE, "police troops weapons"));

    static {
        MODES.put(EventType.SUPPORT, "sign");
        MODES.put(EventType.THREATEN, "ban expel political relations restrict territory violence");
        MODES.put(EventType.PROTEST, "boycott demo hunger obstruct riot");
        MODES.put(EventType.COERCE, "arrest ban curfew deport martial-law restrict seize");
        MODES.put(
                EventType.ASSAULT,
                "abduct assassinate beat cleansing explosives firearms heavy-weapons massacre sexual suicide-attack"
                        + " torture unconventional aerial coup cyber execute occupy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbs", "nouns", "adjectives", "light-verbs", "occurrence", "undertakings", "judgements"})
    void linesAreSortedByTheirFirstColumn(String file) {
        assertThat(rows(file)).extracting(row -> row.cell(0)).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"objects", "cues"})
    void linesAreSortedByTheirFirstTwoColumns(String file) {
        assertThat(rows(file))
                .isSortedAccordingTo(
                        Comparator.<TsvRow, String>comparing(row -> row.cell(0)).thenComparing(row -> row.cell(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "verbs, 3",
        "nouns, 3",
        "adjectives, 3",
        "objects, 2",
        "cues, 2",
        "light-verbs, 1",
        "occurrence, 1",
        "undertakings, 1",
        "judgements, 1"
    })
    void noLineIsThereTwice(String file, int columns) {
        assertThat(rows(file))
                .extracting(row -> row.cells().subList(0, columns))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    void everyLineIsAnEntry() {
        int lines =
                rows("verbs").size() + rows("nouns").size() + rows("adjectives").size();
        assertThat(CODEBOOK.all()).hasSize(lines);
    }

    @Test
    void everyClassOfObjectsIsUsed() {
        Set<String> used = Stream.of("verbs", "nouns", "adjectives")
                .flatMap(file -> rows(file).stream())
                .flatMap(row -> Stream.of(row.cell(1).split("\\|", -1)))
                .filter(object -> object.startsWith("@"))
                .map(object -> object.substring(1))
                .collect(Collectors.toSet());
        // "thousands of tanks": the reader of slots looks through a measure.
        used.add("measures");
        assertThat(rows("objects"))
                .extracting(row -> row.cell(0))
                .filteredOn(name -> !used.contains(name))
                .isEmpty();
    }

    @Test
    void goldsteinHasTheSignOfWhatTheEntryMeans() {
        assertThat(CODEBOOK.all())
                .filteredOn(entry -> Math.signum(entry.goldstein()) != sign(entry))
                .extracting(Entry::place)
                .isEmpty();
    }

    @Test
    void modesAreThoseOfTheType() {
        assertThat(CODEBOOK.all())
                .filteredOn(
                        entry -> entry.mode() != null && !modes(entry.type()).contains(entry.mode()))
                .extracting(entry -> entry.place() + " " + entry.type() + " " + entry.mode())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasEntries(EventType type) {
        assertThat(CODEBOOK.all()).anyMatch(entry -> entry.type() == type);
    }

    @Test
    void lemmasAreLowerCaseWords() {
        assertThat(CODEBOOK.all()).extracting(Entry::lemma).allMatch(CodebookTest::word);
        assertThat(CODEBOOK.all()).flatExtracting(Entry::particles).allMatch(CodebookTest::word);
        assertThat(CODEBOOK.all()).flatExtracting(Entry::objects).allMatch(CodebookTest::word);
        assertThat(rows("cues")).allMatch(row -> row.cell(0).matches("'?[a-z]+([ '-][a-z]+)*"));
    }

    /** The first entry that fits is taken: one that asks nothing more than an earlier one would never be. */
    @Test
    void noEntryStandsInTheShadowOfAnEarlierOne() {
        List<String> shadowed = new ArrayList<>();
        for (PartOfSpeech part : PartOfSpeech.values()) {
            CODEBOOK.all().stream().map(Entry::lemma).distinct().forEach(lemma -> {
                List<Entry> entries = CODEBOOK.entries(part, lemma);
                for (int later = 1; later < entries.size(); later++) {
                    Entry entry = entries.get(later);
                    entries.subList(0, later).stream()
                            .filter(earlier -> asksNoMore(earlier, entry))
                            .forEach(earlier -> shadowed.add(earlier.place() + " before " + entry.place()));
                }
            });
        }
        assertThat(shadowed).isEmpty();
    }

    @Test
    void entriesThatAskMoreComeFirst() {
        assertThat(CODEBOOK.entries(PartOfSpeech.VERB, "call"))
                .extracting(Entry::specificity)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void anEntryTellsItsPlace() {
        assertThat(CODEBOOK.entries(PartOfSpeech.VERB, "bomb").get(0).place()).matches("verbs\\.tsv:\\d+");
    }

    @Test
    void aClassStandsForItsMembers() {
        Entry impose = CODEBOOK.entries(PartOfSpeech.VERB, "impose").stream()
                .filter(entry -> entry.objects().contains("sanction"))
                .findFirst()
                .orElseThrow();
        assertThat(impose.objects()).containsAll(CODEBOOK.objects("sanctions"));
        assertThat(impose.type()).isEqualTo(EventType.COERCE);
    }

    @Test
    void whatIsNotThereIsNothing() {
        assertThat(CODEBOOK.entries(PartOfSpeech.NOUN, "teapot")).isEmpty();
        assertThat(CODEBOOK.objects("teapots")).isEmpty();
        assertThat(CODEBOOK.cue('V', "pour")).isNull();
        assertThat(CODEBOOK.lightVerb("pour")).isNull();
        assertThat(CODEBOOK.occurrence("pour")).isNull();
        assertThat(CODEBOOK.undertaking("pour")).isNull();
        assertThat(CODEBOOK.judgement("pour")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"hold, true", "suspend, false"})
    void aLightVerbHoldsOrEndsItsNoun(String lemma, boolean holds) {
        assertThat(CODEBOOK.lightVerb(lemma)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"begin, true", "collapse, false"})
    void aVerbOfOccurrenceHoldsOrEndsItsSubject(String lemma, boolean holds) {
        assertThat(CODEBOOK.occurrence(lemma)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "V, deny, DENIED, ASSERTED",
        "V, plan, PLANNED, DENIED",
        "V, rule out, DENIED, POSSIBLE",
        "M, may, POSSIBLE, POSSIBLE",
        "P, if, CONDITIONAL, CONDITIONAL",
        "N, possibility, POSSIBLE, DENIED",
        "R, allegedly, POSSIBLE, POSSIBLE"
    })
    void aCueReadsWhatItGoverns(char part, String lemma, Factuality reading, Factuality negated) {
        assertThat(CODEBOOK.cue(part, lemma)).isEqualTo(new Cue(lemma, part, reading, negated));
    }

    @Test
    void cuesAreOfSixParts() {
        assertThat(rows("cues")).extracting(row -> row.cell(1)).containsOnly("V", "N", "A", "R", "M", "P");
    }

    @Test
    void anUndertakingHasItsStatus() {
        assertThat(CODEBOOK.undertaking("sign")).isEqualTo(new Undertaking("sign", CommitmentStatus.AGREED));
        assertThat(CODEBOOK.undertaking("violate")).isEqualTo(new Undertaking("violate", CommitmentStatus.BROKEN));
    }

    private static boolean asksNoMore(Entry earlier, Entry later) {
        boolean objects = earlier.objects().isEmpty()
                || (!later.objects().isEmpty() && earlier.objects().containsAll(later.objects()));
        return objects
                && new HashSet<>(later.particles()).containsAll(earlier.particles())
                && names(later).containsAll(names(earlier));
    }

    private static List<String> names(Entry entry) {
        return entry.frame().required().stream().map(Slot::name).toList();
    }

    private static double sign(Entry entry) {
        if (entry.type() != null) {
            return entry.type().quad().cooperative() ? 1 : -1;
        }
        StandingChange change = entry.condition();
        if (change == null) {
            return 0;
        }
        return change.holds() ? change.type().sign() : -change.type().sign();
    }

    private static List<String> modes(@Nullable EventType type) {
        String modes = type == null ? null : MODES.get(type);
        return modes == null ? List.of() : List.of(modes.split(" ", -1));
    }

    private static boolean word(String lemma) {
        return lemma.matches("[a-z]+(['-][a-z]+)*");
    }

    private static List<TsvRow> rows(String file) {
        return TsvFile.read(CodebookTest.class, "/org/entente/text/codebook/" + file + ".tsv");
    }
}
