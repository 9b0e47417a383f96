package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.store.CorrectedCodings.KENYA;
import static org.entente.store.CorrectedCodings.PUBLISHED;
import static org.entente.store.CorrectedCodings.RWANDA;
import static org.entente.store.CorrectedCodings.TANZANIA;
import static org.entente.store.CorrectedCodings.TEXT;
import static org.entente.store.CorrectedCodings.UGANDA;
import static org.entente.store.CorrectedCodings.by;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Span;
import org.entente.model.TypeGoldstein;
import org.entente.store.correction.Change;
import org.entente.store.correction.Correction;
import org.entente.store.correction.CorrectionException;
import org.entente.store.correction.Judged;
import org.entente.store.correction.Reviewed;
import org.entente.store.correction.Revision;
import org.entente.store.correction.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    private static final String CODER = "coder-1";

    @TempDir
    private Path folder = Path.of("");

    private Workspace workspace;
    private int second;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("entente.db"));
        workspace.add(CorrectedCodings.first("a"), CODER);
    }

    @AfterEach
    void close() {
        assertThat(workspace.check()).isEmpty();
        workspace.close();
    }

    @Test
    void aConfirmedEventIsCertain() {
        make(new Change.Confirm("a", "a-e1"));
        assertThat(event("a-e1").confidence()).isEqualTo(1);
        assertThat(event("a-e2").confidence()).isEqualTo(0.5);
        assertThat(verdicts()).containsExactly(Verdict.CONFIRMED, Verdict.CODED);
    }

    @Test
    void aRejectedEventIsGoneButKept() {
        make(new Change.Reject("a", "a-e1"));
        assertThat(coding().events()).extracting(Event::id).containsExactly("a-e2");
        assertThat(verdicts()).containsExactly(Verdict.REJECTED, Verdict.CODED);
        assertThat(review().raw()).isEqualTo(CorrectedCodings.first("a"));
    }

    @Test
    void anEditedEventKeepsItsWords() {
        DateInterval date = DateInterval.day(LocalDate.of(1998, 8, 1));
        make(new Change.Edit(
                "a", "a-e1", new Revision(RWANDA, TANZANIA, false, EventType.ASSAULT, date, Factuality.DENIED)));
        Event before = CorrectedCodings.first("a").events().get(0);
        Event after = event("a-e1");
        assertThat(after.source().actor()).isEqualTo(RWANDA);
        assertThat(after.source().span()).isEqualTo(before.source().span());
        assertThat(after.source().text()).isEqualTo("Kenya");
        assertThat(there(after.target()).actor()).isEqualTo(TANZANIA);
        assertThat(there(after.target()).span())
                .isEqualTo(there(before.target()).span());
        assertThat(after.type()).isEqualTo(EventType.ASSAULT);
        assertThat(after.mode()).isNull();
        assertThat(after.goldstein()).isEqualTo(TypeGoldstein.of(EventType.ASSAULT));
        assertThat(after.date()).isEqualTo(date);
        assertThat(after.factuality()).isEqualTo(Factuality.DENIED);
        assertThat(after.confidence()).isEqualTo(1);
    }

    @Test
    void aTargetCanBeTakenAwayAndGivenBack() {
        make(new Change.Edit("a", "a-e1", new Revision(null, null, true, null, null, null)));
        assertThat(event("a-e1").target()).isNull();
        make(new Change.Edit("a", "a-e1", new Revision(null, UGANDA, false, null, null, null)));
        assertThat(event("a-e1").target())
                .isEqualTo(CorrectedCodings.first("a").events().get(0).target());
    }

    @Test
    void anAddedEventIsThere() {
        Correction correction = make(add(0, 30, UGANDA, EventType.REJECT));
        Judged added = review().events().get(1);
        assertThat(added.verdict()).isEqualTo(Verdict.ADDED);
        assertThat(added.correction()).isEqualTo(correction.number());
        assertThat(added.event().source().text()).isEqualTo("Uganda");
        assertThat(added.event().evidence()).isEqualTo(TEXT.substring(0, 30));
        assertThat(added.event().coder()).isEqualTo("by hand");
        make(new Change.Reject("a", added.event().id()));
        assertThat(coding().events()).hasSize(2);
        workspace.corrections().undo(null, by("b", 99));
        assertThat(coding().events()).hasSize(3);
    }

    @Test
    void mergedActorsAreReplacedEverywhere() {
        make(new Change.Merge(KENYA, RWANDA));
        assertThat(coding().toString()).doesNotContain("id=KEN,").contains("id=RWA,");
        assertThat(there(coding().statements().get(0).speaker()).actor()).isEqualTo(RWANDA);
        assertThat(there(coding().conditions().get(0).attribution()).speaker().actor())
                .isEqualTo(RWANDA);
        assertThat(coding().commitments().get(0).parties().get(0).actor()).isEqualTo(RWANDA);
    }

    @Test
    void whoActsForAMergedActorActsForTheOther() {
        Actor army = new Actor("KEN/army", "Kenya", ActorKind.INSTITUTION, "KEN", List.of(), "KEN");
        make(new Change.Edit("a", "a-e1", new Revision(army, null, false, null, null, null)));
        make(new Change.Merge(KENYA, RWANDA));
        assertThat(event("a-e1").source().actor().accountable()).isEqualTo("RWA");
    }

    @Test
    void splitActorsAreReplacedWhereTheWordsStand() {
        make(new Change.Split(KENYA, " kenya ", "b", RWANDA));
        assertThat(coding()).isEqualTo(CorrectedCodings.first("a"));
        make(new Change.Split(KENYA, "Nairobi", null, RWANDA));
        assertThat(coding()).isEqualTo(CorrectedCodings.first("a"));
        make(new Change.Split(KENYA, " kenya ", "a", RWANDA));
        assertThat(coding().toString()).doesNotContain("id=KEN,").contains("id=RWA,");
    }

    @Test
    void aLaterEditOverridesAMerge() {
        make(new Change.Merge(KENYA, RWANDA));
        make(new Change.Edit("a", "a-e1", new Revision(KENYA, null, false, null, null, null)));
        assertThat(event("a-e1").source().actor()).isEqualTo(KENYA);
        assertThat(there(event("a-e2").target()).actor()).isEqualTo(RWANDA);
    }

    @Test
    void whoWhenAndWhyAreKept() {
        workspace.corrections().make(new Change.Confirm("a", "a-e1"), "I was there", by("Ada", 7));
        workspace.corrections().undo(1L, by("Bob", 8));
        Correction kept = workspace.corrections().all().get(0);
        assertThat(kept.signature()).isEqualTo(by("Ada", 7));
        assertThat(kept.reason()).isEqualTo("I was there");
        assertThat(kept.undone()).isTrue();
        assertThat(there(kept.subject()).sentence()).isEqualTo("Kenya protested against Uganda.");
        assertThat(kept.change()).isEqualTo(new Change.Confirm("a", "a-e1"));
    }

    @Test
    void undoAndRedoAreEachOthersOpposite() {
        make(new Change.Confirm("a", "a-e1"));
        make(new Change.Reject("a", "a-e2"));
        assertThat(undo()).isEqualTo(2);
        assertThat(undo()).isEqualTo(1);
        assertThat(coding()).isEqualTo(CorrectedCodings.first("a"));
        make(new Change.Confirm("a", "a-e2"));
        assertThat(redo()).isEqualTo(1);
        assertThat(redo()).isEqualTo(2);
        assertThat(undo()).isEqualTo(2);
        assertThat(undo()).isEqualTo(1);
        assertThat(undo()).isEqualTo(3);
    }

    @Test
    void whatIsNotThereCannotBeCorrected() {
        refused(new Change.Confirm("a", "e9"), "a", "e9");
        refused(new Change.Confirm("b", "a-e1"), "b", "a-e1");
        refused(add(60, 99, KENYA, EventType.AID), "60", "99");
        assertThatExceptionOfType(CorrectionException.class)
                .isThrownBy(() -> workspace.corrections().undo(null, by("a", 1)));
        assertThatExceptionOfType(CorrectionException.class)
                .isThrownBy(() -> workspace.corrections().redo(5L, by("a", 1)))
                .withMessageContaining("5");
        make(new Change.Confirm("a", "a-e1"));
        assertThatExceptionOfType(CorrectionException.class)
                .isThrownBy(() -> workspace.corrections().redo(1L, by("a", 1)))
                .withMessageContaining("1 stands");
    }

    private void refused(Change change, String... names) {
        long before = workspace.changes();
        assertThatExceptionOfType(CorrectionException.class)
                .isThrownBy(() -> make(change))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(names))
                .satisfies(refusal -> assertThat(refusal.hint()).isNotBlank());
        assertThat(workspace.changes()).isEqualTo(before);
    }

    @Test
    void correctionsSurviveAnotherCoder() {
        make(new Change.Edit("a", "a-e1", new Revision(null, null, false, EventType.ACCUSE, null, null)));
        make(new Change.Confirm("a", "a-e2"));
        Coding again = CorrectedCodings.of(
                "a",
                TEXT,
                List.of(
                        CorrectedCodings.event(
                                "a", "7", TEXT, "protested against Uganda", KENYA, UGANDA, EventType.REJECT),
                        CorrectedCodings.event(
                                "a", "8", TEXT, "Kenya protested against Uganda", KENYA, UGANDA, EventType.PROTEST),
                        CorrectedCodings.event(
                                "a", "9", TEXT, "Tanzania met Kenya", UGANDA, KENYA, EventType.CONSULT)));
        assertThat(workspace.add(again, "coder-2")).isEqualTo(Added.RECODED);
        assertThat(event("a-e7").type()).isEqualTo(EventType.REJECT);
        assertThat(event("a-e8").type()).isEqualTo(EventType.ACCUSE);
        assertThat(event("a-e2").confidence())
                .as("put back as it was confirmed")
                .isEqualTo(1);
        assertThat(coding().events()).hasSize(4);
        make(new Change.Reject("a", "a-e8"));
        undo();
        workspace.corrections().undo(1L, by("a", 50));
        assertThat(event("a-e8")).isEqualTo(again.events().get(1));
    }

    @Test
    void aRejectedEventStaysGoneWhenTheCoderFindsItNoLonger() {
        make(new Change.Reject("a", "a-e1"));
        Coding without = CorrectedCodings.of(
                "a", TEXT, List.of(CorrectedCodings.first("a").events().get(1)));
        workspace.add(without, "coder-2");
        assertThat(coding()).isEqualTo(without);
        workspace.add(CorrectedCodings.first("a"), "coder-3");
        assertThat(coding().events()).extracting(Event::id).containsExactly("a-e2");
    }

    @Test
    void aCorrectionOfARecodedEventJoinsThoseBefore() {
        make(new Change.Confirm("a", "a-e1"));
        undo();
        Event found = CorrectedCodings.event("a", "8", TEXT, "Kenya protested", KENYA, UGANDA, EventType.PROTEST);
        workspace.add(CorrectedCodings.of("a", TEXT, List.of(found)), "coder-2");
        make(new Change.Reject("a", "a-e8"));
        workspace.corrections().redo(1L, by("a", 1));
        assertThat(coding().events()).isEmpty();
    }

    @Test
    void whatAPersonAddedIsNotDoubledByALaterCoder() {
        make(add(0, 30, UGANDA, EventType.REJECT));
        Event found = CorrectedCodings.event("a", "9", TEXT, "against Uganda", UGANDA, KENYA, EventType.REJECT);
        workspace.add(CorrectedCodings.of("a", TEXT, List.of(found)), "coder-2");
        assertThat(review().events()).extracting(Judged::verdict).containsExactly(Verdict.ADDED);
        undo();
        assertThat(coding().events()).containsExactly(found);
    }

    @Test
    void correctionsFollowADocumentThatIsNamedAnew() {
        make(new Change.Reject("a", "a-e1"));
        workspace.add(CorrectedCodings.first("z"), "coder-2");
        assertThat(coding().events()).extracting(Event::id).containsExactly("z-e2");
    }

    @Test
    void judgedSentencesAreALabelledFile() {
        assertThat(workspace.gold()).isEmpty();
        make(new Change.Edit("a", "a-e1", new Revision(RWANDA, null, true, EventType.RETREAT, null, null)));
        make(add(32, 44, TANZANIA, EventType.CONSULT));
        String key = workspace.catalogue().get(0).key();
        String head = "id\tdate\ttext\tgold\n" + key + "-0\t1998-08-07\tKenya protested against Uganda.\t";
        assertThat(GoldSentence.file(workspace.gold())).isEqualTo(head + "RWA>-:YIELD\n");
        make(new Change.Confirm("a", "a-e2"));
        assertThat(GoldSentence.file(workspace.gold()))
                .isEqualTo(head + "RWA>-:YIELD\n" + key
                        + "-1\t1998-08-07\tTanzania met Kenya in Arusha.\tTZA>KEN:CONSULT\n");
        make(new Change.Reject("a", "a-e1"));
        assertThat(GoldSentence.file(workspace.gold())).startsWith(head + "-\n");
    }

    @Test
    void theLogCannotBeChanged() throws SQLException {
        make(new Change.Confirm("a", "a-e1"));
        workspace.scenarios().put("war", "{}", by("Ada", 1));
        for (String table : List.of("correction", "correction_turn", "scenario")) {
            for (String command : List.of("DELETE FROM " + table, "UPDATE " + table + " SET who = 'x'")) {
                assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(command));
            }
        }
        assertThat(workspace.corrections().all()).hasSize(1);
    }

    @Test
    void theCheckSeesCorrectedEventsThatDoNotFollowFromTheLog() throws SQLException {
        make(new Change.Reject("a", "a-e1"));
        execute("UPDATE corrected SET verdict = 'CONFIRMED'");
        assertThat(workspace.check()).containsExactly("The corrected events are not those that the corrections make.");
        execute("UPDATE corrected SET verdict = 'REJECTED'");
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    @Test
    void anotherConnectionSeesCorrectionsAtOnce() {
        try (Workspace other = Workspace.open(folder.resolve("entente.db"))) {
            long before = other.changes();
            make(new Change.Reject("a", "a-e1"));
            assertThat(other.changes()).isGreaterThan(before).isEqualTo(workspace.changes());
            assertThat(other.codings()).isEqualTo(workspace.codings());
            other.corrections().undo(null, by("b", 3));
            assertThat(coding()).isEqualTo(CorrectedCodings.first("a"));
        }
    }

    @RepeatedTest(40)
    void undoingAllGivesTheCodingsBackAndRedoingAllTheSame(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        workspace.add(CorrectedCodings.first("b~x"), "coder-" + random.nextInt(2));
        List<Coding> raw = workspace.reviews().stream().map(Reviewed::raw).toList();
        for (int step = 0; step < 25; step++) {
            step(random);
        }
        List<Boolean> undone =
                workspace.corrections().all().stream().map(Correction::undone).toList();
        List<Coding> before = workspace.codings();
        assertThat(workspace.check()).isEmpty();
        turnAll(number -> true);
        assertThat(workspace.codings()).isEqualTo(raw);
        turnAll(number -> undone.get((int) (number - 1)));
        assertThat(workspace.codings()).isEqualTo(before);
        for (Coding coding : before) {
            assertThat(coding.events()).extracting(Event::id).doesNotHaveDuplicates();
        }
    }

    private interface Undone {
        boolean test(long number);
    }

    private void turnAll(Undone wanted) {
        for (Correction correction : workspace.corrections().all()) {
            if (correction.undone() != wanted.test(correction.number())) {
                if (correction.undone()) {
                    workspace.corrections().redo(correction.number(), by("a", second++));
                } else {
                    workspace.corrections().undo(correction.number(), by("a", second++));
                }
            }
        }
    }

    private void step(Random random) {
        List<Actor> actors = List.of(KENYA, UGANDA, TANZANIA, RWANDA);
        Actor one = actors.get(random.nextInt(4));
        Actor other = actors.get((actors.indexOf(one) + 1 + random.nextInt(3)) % 4);
        Coding coding = workspace.codings().get(random.nextInt(workspace.size()));
        String document = coding.document().id();
        Event event = coding.events().isEmpty()
                ? null
                : coding.events().get(random.nextInt(coding.events().size()));
        Change change = switch (random.nextInt(9)) {
            case 0 -> new Change.Merge(one, other);
            case 1 -> new Change.Split(one, one.name(), random.nextBoolean() ? document : null, other);
            case 2 ->
                new Change.Add(
                        document,
                        new Span(random.nextInt(9), 20 + random.nextInt(20)),
                        one,
                        other,
                        random.nextBoolean() ? EventType.AID : EventType.REJECT,
                        null,
                        Factuality.ASSERTED);
            case 3, 4 -> event == null ? null : edit(document, event, one, random);
            case 5 -> event == null ? null : new Change.Confirm(document, event.id());
            case 6 -> event == null ? null : new Change.Reject(document, event.id());
            default -> null;
        };
        try {
            if (change != null) {
                make(change);
            } else if (random.nextBoolean()) {
                undo();
            } else {
                redo();
            }
        } catch (CorrectionException nothingToTurn) {
            assertThat(nothingToTurn.getMessage()).startsWith("No correction");
        }
    }

    private static Change edit(String document, Event event, Actor actor, Random random) {
        return new Change.Edit(
                document,
                event.id(),
                random.nextBoolean()
                        ? new Revision(actor, null, random.nextBoolean(), EventType.AID, null, null)
                        : new Revision(null, actor, false, null, DateInterval.day(PUBLISHED), Factuality.PLANNED));
    }

    private Change add(int begin, int end, Actor source, EventType type) {
        return new Change.Add("a", new Span(begin, end), source, KENYA, type, null, Factuality.ASSERTED);
    }

    private static <T> T there(@Nullable T item) {
        return Objects.requireNonNull(item);
    }

    private Correction make(Change change) {
        return workspace.corrections().make(change, "", by("Ada", second++));
    }

    private long undo() {
        return workspace.corrections().undo(null, by("Ada", second++)).number();
    }

    private long redo() {
        return workspace.corrections().redo(null, by("Ada", second++)).number();
    }

    private Coding coding() {
        return workspace.codings().get(0);
    }

    private Reviewed review() {
        return workspace.reviews().get(0);
    }

    private List<Verdict> verdicts() {
        return review().events().stream().map(Judged::verdict).toList();
    }

    private Event event(String id) {
        return coding().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
