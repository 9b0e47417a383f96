package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.store.CorrectedCodings.KENYA;
import static org.entente.store.CorrectedCodings.RWANDA;
import static org.entente.store.CorrectedCodings.TANZANIA;
import static org.entente.store.CorrectedCodings.by;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.store.FoundDocument.Piece;
import org.entente.store.correction.Change;
import org.entente.store.correction.Revision;
import org.entente.store.correction.Verdict;
import org.entente.store.eventdata.EventData;
import org.entente.store.eventdata.Format;
import org.entente.store.eventdata.Roster;
import org.entente.store.eventdata.Standing;
import org.entente.store.exchange.EventFormat;
import org.entente.store.exchange.EventWriter;
import org.entente.store.exchange.Exporter;
import org.entente.store.exchange.Provenance;
import org.entente.store.exchange.SourcedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts, event data and an export in one workspace, corrected and looked through. */
class FindingTest {
    private static final String ROWS = """
            1990-08-02\tIRQ\tKUW\t223
            1990-08-03\tUSA\tIRQ\t121
            1990-08-03\tUSAMIL\tIRQ\t182
            1990-08-03\tUSA\tIRQ\t031
            1990-08-05\tSAU\tKEN\t160
            """;

    @TempDir
    private Path folder = Path.of("");

    private Workspace workspace;
    private int second;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("entente.db"));
        workspace.add(CorrectedCodings.first("a"), "coder");
        Path rows = Files.writeString(folder.resolve("gulf.tsv"), ROWS);
        Roster roster = new Roster((name, day) -> {
            String code = name.name();
            String state = code.substring(0, 3);
            return Standing.always(
                    code.length() == 3
                            ? CorrectedCodings.state(code, code)
                            : new Actor(code, code, ActorKind.INSTITUTION, state, List.of(), state));
        });
        workspace.eventLog().add(new EventData(rows, Format.KEDS, null, LocalDate.of(2026, 1, 1)), roster, any -> {});
        retell();
    }

    private void retell() throws Exception {
        Path file = folder.resolve("export.jsonl");
        try (var out = Files.newBufferedWriter(file)) {
            EventWriter writer = Exporter.begin(EventFormat.JSONL, out);
            for (Event event : CorrectedCodings.first("elsewhere").events()) {
                writer.write(new SourcedEvent(event, new Provenance("Told", "paper", CorrectedCodings.PUBLISHED)));
            }
        }
        workspace.eventLog().retell(file, any -> {});
    }

    @AfterEach
    void close() {
        assertThat(workspace.check()).isEmpty();
        workspace.close();
    }

    @Test
    void everythingIsListedByDay() {
        assertThat(list(EventFilter.ALL, true, 100))
                .startsWith("IRQ>KUW")
                .endsWith("SAU>KEN", "KEN>UGA", "TZA>KEN", "KEN>UGA", "TZA>KEN")
                .contains("USA>IRQ", "USAMIL>IRQ")
                .hasSize(9);
    }

    @Test
    void pagesOfAnySizeGiveTheSameList() {
        make(new Change.Edit("a", "a-e1", new Revision(null, null, false, null, day(1990, 8, 3), null)));
        for (boolean ascending : new boolean[] {true, false}) {
            List<String> whole = list(EventFilter.ALL, ascending, 100);
            assertThat(whole).hasSize(9);
            for (int size = 1; size < 5; size++) {
                assertThat(list(EventFilter.ALL, ascending, size)).isEqualTo(whole);
            }
        }
    }

    @Test
    void filtersHoldForEveryOrigin() {
        assertThat(list(filter("KEN", "UGA", null), true, 9)).containsExactly("KEN>UGA", "KEN>UGA");
        assertThat(list(filter("USA", "IRQ", null), true, 9)).hasSize(3);
        assertThat(list(filter(null, null, "USAMIL"), true, 9)).containsExactly("USAMIL>IRQ");
        assertThat(list(filter(null, null, "KEN"), true, 9)).hasSize(5);
        assertThat(list(typed(EventType.PROTEST), true, 9)).containsExactly("KEN>UGA", "KEN>UGA");
        assertThat(list(days(LocalDate.of(1990, 8, 3), LocalDate.of(1990, 8, 4)), true, 9))
                .hasSize(3);
        String key = workspace.catalogue().get(0).key();
        EventFilter text = new EventFilter(Set.of(), Set.of(), null, Set.of(), Set.of(), null, null, key);
        assertThat(list(text, true, 9)).containsExactly("KEN>UGA", "TZA>KEN");
        EventFilter denied =
                new EventFilter(Set.of(), Set.of(), null, Set.of(), Set.of(Factuality.DENIED), null, null, null);
        assertThat(list(denied, true, 9)).isEmpty();
    }

    @Test
    void anEditedEventIsFoundUnderItsNewActor() {
        make(new Change.Edit("a", "a-e1", new Revision(RWANDA, null, false, null, null, null)));
        assertThat(list(filter("RWA", "UGA", null), true, 9)).containsExactly("RWA>UGA");
        assertThat(list(filter("KEN", "UGA", null), true, 9)).containsExactly("KEN>UGA");
        assertThat(found("", filter("RWA", "UGA", null))).containsExactly("a 1");
        assertThat(found("", filter("KEN", "UGA", null))).isEmpty();
        workspace.corrections().undo(null, by("a", 99));
        assertThat(found("", filter("KEN", "UGA", null))).containsExactly("a 1");
    }

    @Test
    void recordsAreCorrectedForAllWhoReadThem() {
        EventLog log = workspace.eventLog();
        List<Event> before = log.events();
        List<String> scanned = scan();
        Event attack = before.get(0);
        make(new Change.Edit(
                "gulf.tsv", attack.id(), new Revision(RWANDA, null, false, EventType.AID, day(1990, 8, 4), null)));
        make(new Change.Reject("gulf.tsv", before.get(1).id()));
        Event edited = log.eventsOf(List.of("RWA")).get(0);
        assertThat(edited.source().text()).isEqualTo("IRQ");
        assertThat(edited.evidence()).isEqualTo(attack.evidence());
        assertThat(log.events()).hasSize(4).contains(edited).doesNotContain(before.get(1));
        assertThat(log.eventsOf(List.of("KUW"))).containsExactly(edited);
        assertThat(log.codedOf(List.of("KUW")).get(0).code()).isEmpty();
        List<Event> each = new ArrayList<>();
        log.forEachEvent(LocalDate.of(1990, 8, 4), LocalDate.of(1990, 8, 4), each::add);
        assertThat(each).containsExactly(edited);
        assertThat(log.actors()).contains(RWANDA);
        assertThat(scan()).contains("1990-08-04 RWA>KUW AID 1").hasSize(scanned.size() - 1);
        assertThat(list(filter("RWA", null, null), true, 9)).containsExactly("RWA>KUW");
        workspace.corrections().undo(null, by("a", 98));
        workspace.corrections().undo(null, by("a", 99));
        assertThat(log.events()).isEqualTo(before);
        assertThat(scan()).isEqualTo(scanned);
    }

    @Test
    void mergedActorsAreOneInEventData() {
        EventLog log = workspace.eventLog();
        List<String> scanned = scan();
        make(new Change.Merge(CorrectedCodings.state("USA", "USA"), RWANDA));
        assertThat(log.eventsOf(List.of("USA"))).isEmpty();
        assertThat(log.eventsOf(List.of("RWA"))).hasSize(3);
        assertThat(log.actors()).extracting(Actor::id).contains("RWA", "USAMIL").doesNotContain("USA");
        assertThat(scan()).filteredOn(line -> line.contains("RWA>IRQ")).hasSize(3);
        make(new Change.Merge(KENYA, RWANDA));
        assertThat(log.retoldOf(List.of("KEN"))).isEmpty();
        assertThat(log.retoldOf(List.of("RWA"))).hasSize(2);
        assertThat(list(filter(null, null, "RWA"), true, 9)).hasSize(8);
        workspace.corrections().undo(1L, by("a", 99));
        assertThat(log.eventsOf(List.of("USA"))).hasSize(3);
        workspace.corrections().undo(2L, by("a", 99));
        assertThat(scan()).isEqualTo(scanned);
    }

    @Test
    void wordsCanBeSplitOffInOneDataSet() {
        Actor usa = CorrectedCodings.state("USA", "USA");
        make(new Change.Split(usa, "USA", "gulf.tsv", RWANDA));
        assertThat(workspace.eventLog().eventsOf(List.of("RWA"))).hasSize(2);
        assertThat(workspace.eventLog().eventsOf(List.of("USA"))).hasSize(1);
        assertThat(scan()).filteredOn(line -> line.contains("RWA>IRQ")).hasSize(2);
        make(new Change.Split(usa, "USA", "other.tsv", TANZANIA));
        assertThat(workspace.eventLog().eventsOf(List.of("RWA"))).hasSize(2);
    }

    @Test
    void eventsOfExportsAreCorrected() {
        make(new Change.Reject("elsewhere", "elsewhere-e1"));
        make(new Change.Confirm("elsewhere", "elsewhere-e2"));
        List<SourcedEvent> told = workspace.eventLog().retold();
        assertThat(told).extracting(one -> one.event().id()).containsExactly("elsewhere-e2");
        assertThat(told.get(0).event().confidence()).isEqualTo(1);
        assertThat(told.get(0).provenance().title()).isEqualTo("Told");
        assertThat(workspace.eventLog().retoldOf(List.of("UGA"))).isEmpty();
    }

    @Test
    void whatPeopleSaidIsListed() {
        make(new Change.Reject("a", "a-e1"));
        make(new Change.Confirm("a", "a-e2"));
        String key = workspace.catalogue().get(0).key();
        EventFilter text = new EventFilter(Set.of(), Set.of(), null, Set.of(), Set.of(), null, null, key);
        ListedEvent only = workspace.eventPages().page(text, true, null, 9).get(0);
        assertThat(only.judged().verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(only.judged().correction()).isEqualTo(2);
        assertThat(only.provenance().title()).isEqualTo("Arusha");
        assertThat(workspace.reviewed(key).orElseThrow().events()).hasSize(2);
        assertThat(workspace.reviewed("0123456789abcdef")).isEmpty();
    }

    @Test
    void documentsAreFoundByWordsWithTheirPlaces() {
        workspace.add(CorrectedCodings.of("b", "Uganda <b>met</b> nobody. Uganda waited.", List.of()), "coder");
        FoundDocument first = search("uganda", EventFilter.ALL).get(0);
        assertThat(first.id()).isEqualTo("b");
        assertThat(first.snippets())
                .containsExactly(List.of(
                        new Piece("Uganda", true),
                        new Piece(" <b>met</b> nobody. ", false),
                        new Piece("Uganda", true),
                        new Piece(" waited.", false)));
        assertThat(found("uganda", EventFilter.ALL)).containsExactly("b 0", "a 2");
        assertThat(found("uganda tanzania", EventFilter.ALL)).containsExactly("a 2");
        assertThat(found("\"uganda) OR", EventFilter.ALL)).isEmpty();
        assertThat(search("arusha", EventFilter.ALL))
                .extracting(FoundDocument::id)
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void documentsAreFoundByTheirEventsOrTheirDay() {
        assertThat(found("", EventFilter.ALL)).containsExactly("a 2");
        assertThat(found("", typed(EventType.CONSULT))).containsExactly("a 1");
        assertThat(found("kenya", typed(EventType.AID))).isEmpty();
        LocalDate day = CorrectedCodings.PUBLISHED;
        assertThat(found("", days(day, day))).containsExactly("a 2");
        assertThat(found("", days(day.plusDays(1), day.plusDays(2)))).isEmpty();
        make(new Change.Edit("a", "a-e1", new Revision(null, null, false, EventType.AID, day(2001, 1, 1), null)));
        EventFilter later = new EventFilter(
                Set.of(), Set.of(), "KEN", Set.of(EventType.AID), Set.of(), LocalDate.of(2001, 1, 1), null, null);
        assertThat(found("", later)).containsExactly("a 1");
    }

    @Test
    void aLongTextIsCutAroundItsHits() {
        String text = "Nothing happened here at all. " + "So it went on and on. ".repeat(40)
                + "Arusha fell silent then. " + "So it went on and on. ".repeat(40);
        workspace.add(CorrectedCodings.of("long", text, List.of()), "coder");
        List<Piece> snippet =
                search("silent", EventFilter.ALL).get(0).snippets().get(0);
        assertThat(snippet).hasSize(3);
        assertThat(snippet.get(0).text()).startsWith("…").endsWith("fell ");
        assertThat(snippet.get(1)).isEqualTo(new Piece("silent", true));
        assertThat(snippet.get(2).text()).endsWith("…").hasSizeLessThan(200);
    }

    @Test
    void pagesOfDocumentsNeitherRepeatNorSkip() {
        for (int number = 0; number < 7; number++) {
            workspace.add(
                    CorrectedCodings.of(
                            "d" + number, "Kenya waited. Day " + "on ".repeat(number / 2) + number, List.of()),
                    "coder");
        }
        for (String words : List.of("", "kenya")) {
            List<String> whole = search(words, EventFilter.ALL).stream()
                    .map(FoundDocument::id)
                    .toList();
            assertThat(whole).hasSize(8);
            List<String> paged = new ArrayList<>();
            FoundDocument.@Nullable Place after = null;
            for (boolean more = true; more; ) {
                List<FoundDocument> page = workspace.documentSearch().page(words, EventFilter.ALL, after, 3);
                page.forEach(one -> paged.add(one.id()));
                more = page.size() == 3;
                after = more ? page.get(2).place() : null;
            }
            assertThat(paged).isEqualTo(whole);
        }
    }

    @Test
    void scenariosAreKeptAndComeBack() {
        Scenarios scenarios = workspace.scenarios();
        scenarios.put("talks", "{\"a\":1}", by("Ada", 1));
        scenarios.put("war", "{}", by("Ada", 2));
        scenarios.put("talks", "{\"a\":2}", by("Bob", 3));
        assertThat(scenarios.list())
                .containsExactly(
                        new SavedScenario("talks", "{\"a\":2}", by("Bob", 3), false),
                        new SavedScenario("war", "{}", by("Ada", 2), false));
        assertThat(scenarios.remove("talks", by("Ada", 4))).isPresent();
        assertThat(scenarios.list()).extracting(SavedScenario::name).containsExactly("war");
        assertThat(scenarios.remove("talks", by("Ada", 5))).isEmpty();
        assertThat(scenarios.bringBack("talks", by("Ada", 6))).isPresent();
        assertThat(scenarios.list()).extracting(SavedScenario::payload).containsExactly("{\"a\":2}", "{}");
        assertThat(scenarios.bringBack("never", by("Ada", 6))).isEmpty();
    }

    private List<String> scan() {
        List<String> lines = new ArrayList<>();
        workspace.eventLog().forEachRecord(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 1, 1), new RecordSink() {
            private List<String> ids = List.of();

            @Override
            public void accountable(List<String> accountable) {
                ids = accountable;
            }

            @Override
            public void record(
                    int day, int source, int target, EventType type, double goldstein, double confidence, int reports) {
                lines.add(LocalDate.ofEpochDay(day) + " " + ids.get(source) + ">" + ids.get(target) + " " + type + " "
                        + reports);
            }
        });
        return lines;
    }

    private List<String> list(EventFilter filter, boolean ascending, int size) {
        List<String> all = new ArrayList<>();
        ListedEvent.@Nullable Place after = null;
        for (boolean more = true; more; ) {
            List<ListedEvent> page = workspace.eventPages().page(filter, ascending, after, size);
            page.forEach(one -> all.add(who(one.judged().event())));
            more = page.size() == size;
            after = more ? page.get(size - 1).place() : null;
        }
        return all;
    }

    private static String who(Event event) {
        return event.source().actor().id() + ">"
                + Objects.requireNonNull(event.target()).actor().id();
    }

    private List<FoundDocument> search(String words, EventFilter filter) {
        return workspace.documentSearch().page(words, filter, null, 100);
    }

    private List<String> found(String words, EventFilter filter) {
        return search(words, filter).stream()
                .map(one -> one.id() + " " + one.events())
                .toList();
    }

    private static EventFilter filter(@Nullable String a, @Nullable String b, @Nullable String actor) {
        return new EventFilter(ids(a), ids(b), actor, Set.of(), Set.of(), null, null, null);
    }

    private static Set<String> ids(@Nullable String id) {
        return id == null ? Set.of() : Set.of(id);
    }

    private static EventFilter typed(EventType type) {
        return new EventFilter(Set.of(), Set.of(), null, Set.of(type), Set.of(), null, null, null);
    }

    private static EventFilter days(LocalDate from, LocalDate to) {
        return new EventFilter(Set.of(), Set.of(), null, Set.of(), Set.of(), from, to, null);
    }

    private static DateInterval day(int year, int month, int day) {
        return DateInterval.day(LocalDate.of(year, month, day));
    }

    private void make(Change change) {
        workspace.corrections().make(change, "", by("Ada", second++));
    }
}
