package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.entente.model.Span;
import org.entente.store.eventdata.Directory;
import org.entente.store.eventdata.EventData;
import org.entente.store.eventdata.Format;
import org.entente.store.eventdata.FormatException;
import org.entente.store.eventdata.Rejection;
import org.entente.store.eventdata.Roster;
import org.entente.store.eventdata.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogTest {
    private static final LocalDate LATEST = LocalDate.of(2026, 1, 1);

    /** Codes of three letters are states; what stands behind them is a body that acts for its state. */
    private static final Directory DIRECTORY = (name, day) -> {
        String code = name.name();
        String state = code.substring(0, 3);
        return Standing.always(
                code.length() == 3
                        ? new Actor(code, code, ActorKind.STATE, code, List.of(), null)
                        : new Actor(code, code, ActorKind.INSTITUTION, state, List.of(Sector.MIL), state));
    };

    private static final String ROWS = """
            1990-08-02\tIRQ\tKUW\t223
            1990-08-02\tIRQ\tKUW\t223
            1990-08-03\tUSA\tIRQ\t121
            1990-08-03\tUSAMIL\tIRQ\t182
            1990-08-03\tUSA\tIRQ\t023
            1990-08-04\tIRQ
            1990-08-05\tSAU\t\t160
            """;

    @TempDir
    private Path folder = Path.of("");

    private Workspace workspace;
    private EventLog log;
    private final List<Rejection> rejections = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("entente.db"));
        log = workspace.eventLog();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aFileIsKeptWithItsRepeatedRowsCountedOnce() throws Exception {
        Imported imported = add("gulf.tsv", ROWS);
        assertThat(imported.added()).isEqualTo(5);
        assertThat(imported.repeated()).isEqualTo(1);
        assertThat(imported.known()).isZero();
        assertThat(imported.dataset()).isEqualTo("gulf.tsv");
        assertThat(rejections).extracting(Rejection::line).containsExactly(6L);
        assertThat(log.size()).isEqualTo(5);
        assertThat(workspace.check()).isEmpty();
    }

    @Test
    void recordsComeBackAsEvents() throws Exception {
        add("gulf.tsv", ROWS);
        Event event = log.events().get(0);
        assertThat(event)
                .isEqualTo(new Event(
                        event.id(),
                        "gulf.tsv",
                        1,
                        new Span(0, 40),
                        "1990-08-02 IRQ KUW 223 engage militarily",
                        DateInterval.day(LocalDate.of(1990, 8, 2)),
                        new Mention(state("IRQ"), "IRQ", new Span(11, 14)),
                        new Mention(state("KUW"), "KUW", new Span(15, 18)),
                        EventType.ASSAULT,
                        event.mode(),
                        -10,
                        Factuality.ASSERTED,
                        null,
                        1,
                        "keds-weis"));
        assertThat(event.id()).matches("keds-[0-9a-f]{16}");
        assertThat(log.events())
                .allSatisfy(one -> assertThat(one.span().of(one.evidence())).isEqualTo(one.evidence()))
                .allSatisfy(one -> assertThat(one.source().span().of(one.evidence()))
                        .isEqualTo(one.source().text()));
    }

    @Test
    void eventsOfActorsAndOfThoseWhoActForThem() throws Exception {
        add("gulf.tsv", ROWS);
        assertThat(log.eventsOf(List.of("USA")))
                .extracting(EventLogTest::who)
                .containsExactlyInAnyOrder("USA IRQ", "USAMIL IRQ");
        assertThat(log.eventsOf(List.of("KUW", "SAU")))
                .extracting(EventLogTest::who)
                .containsExactly("IRQ KUW", "SAU -");
        assertThat(log.eventsOf(List.of("USAMIL"))).isEmpty();
        assertThat(log.eventsOf(List.of())).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        add("gulf.tsv", ROWS);
        List<Event> before = log.events();
        Imported again = add("copy.tsv", ROWS);
        assertThat(again.reading()).isNull();
        assertThat(again.dataset()).isEqualTo("gulf.tsv");
        assertThat(log.events()).isEqualTo(before);
    }

    @Test
    void anotherFileAddsOnlyWhatIsNew() throws Exception {
        add("gulf.tsv", ROWS);
        Imported more = add("more.tsv", ROWS + "1990-08-02\tIRQ\tKUW\t223\n".repeat(3) + "1990-08-09\tUSA\tSAU\t054\n");
        assertThat(more.added()).isEqualTo(1);
        assertThat(more.known()).isEqualTo(5);
        assertThat(more.repeated()).isEqualTo(4);
        assertThat(log.size()).isEqualTo(6);
        assertThat(reports("IRQ KUW")).isEqualTo(5);
        add("less.tsv", "1990-08-02\tIRQ\tKUW\t223\n");
        assertThat(reports("IRQ KUW")).isEqualTo(5);
    }

    @Test
    void shuffledRowsGiveTheSameEvents() throws Exception {
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        String[] codes = {"223", "031", "121", "023", "054"};
        String[] actors = {"USA", "IRQ", "IRN", "KUW", "USAMIL", "SAU"};
        for (int row = 0; row < 3_000; row++) {
            text.append(LATEST.minusDays(random.nextInt(60))).append('\t');
            text.append(actors[random.nextInt(actors.length)]).append('\t');
            text.append(actors[random.nextInt(actors.length)]).append('\t');
            text.append(codes[random.nextInt(codes.length)]).append('\n');
        }
        add("rows.tsv", text.toString());
        List<String> lines = new ArrayList<>(text.toString().lines().toList());
        Collections.shuffle(lines, random);
        try (Workspace other = Workspace.open(folder.resolve("other.db"))) {
            Path file = folder.resolve("shuffled").resolve("rows.tsv");
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines));
            other.eventLog().add(data(file), new Roster(DIRECTORY), rejection -> {});
            assertThat(withoutLines(other.eventLog())).isEqualTo(withoutLines(log));
            assertThat(scan(other.eventLog())).isEqualTo(scan(log)).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void aScanGivesNumbers() throws Exception {
        add("gulf.tsv", ROWS);
        assertThat(scan(log))
                .containsExactly(
                        "[IRQ, KUW, SAU, USA]",
                        "7518 0>1 ASSAULT -10.0 1.0 2",
                        "7519 3>0 ACCUSE -2.2 1.0 1",
                        "7519 3>0 MOBILIZE -7.6 1.0 1",
                        "7521 2>-1 THREATEN -3.0 1.0 1");
        List<String> none = new ArrayList<>();
        log.forEachRecord(LocalDate.of(1991, 1, 1), LATEST, new Scan(none));
        assertThat(none).containsExactly("[IRQ, KUW, SAU, USA]");
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> add("wrong.tsv", "this is no event\n".repeat(60)));
        assertThat(log.size()).isZero();
        assertThat(rejections).isEmpty();
    }

    @Test
    void anInterruptionLeavesNothingHalf() throws Exception {
        Directory failing = (name, day) -> {
            if (name.name().equals("SAU")) {
                throw new IllegalStateException("stopped");
            }
            return DIRECTORY.find(name, day);
        };
        Path file = Files.writeString(folder.resolve("gulf.tsv"), ROWS);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> log.add(data(file), new Roster(failing), rejection -> {}));
        assertThat(log.size()).isZero();
        assertThat(add("gulf.tsv", ROWS).added()).isEqualTo(5);
    }

    @Test
    void aGzipThatEndedEarlyIsReadAgain() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int day = 0; day < 9_000; day++) {
            text.append(LATEST.minusDays(day))
                    .append("\tUSA\tIRQ\t")
                    .append(day % 7 == 0 ? "223" : "031")
                    .append('\n');
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        Path file = folder.resolve("cut.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Imported cut = log.add(data(file), new Roster(DIRECTORY), rejection -> {});
        Imported again = log.add(data(file), new Roster(DIRECTORY), rejection -> {});
        assertThat(again.reading()).isNotNull();
        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(cut.added()).isPositive();
        Files.write(file, whole);
        Imported complete = log.add(data(file), new Roster(DIRECTORY), rejection -> {});
        assertThat(complete.added() + complete.known()).isEqualTo(9_000);
        assertThat(log.size()).isEqualTo(9_000);
        assertThat(log.events()).extracting(Event::document).contains("cut.gz");
    }

    @Test
    void filesOfOneNameAreTold() throws Exception {
        add("gulf.tsv", ROWS);
        Imported second = add("gulf.tsv", "1991-08-09\tUSA\tSAU\t054\n");
        assertThat(second.dataset()).matches("gulf\\.tsv~[0-9a-f]{8}");
    }

    @Test
    void tiesOfAYear() throws Exception {
        Path file = Files.writeString(folder.resolve("cow.csv"), "year,a,b,sign\n1950,USA,UKG,1\n1950,RUS,USA,-1\n");
        EventData data = new EventData(file, Format.COW, null, LATEST);
        Imported imported = log.add(data, new Roster(DIRECTORY), rejections::add);
        assertThat(imported.added()).isEqualTo(2);
        assertThat(log.stances())
                .containsExactly(
                        new Stance(
                                state("RUS"),
                                state("USA"),
                                -1,
                                LocalDate.of(1950, 1, 1),
                                LocalDate.of(1950, 12, 31),
                                "cow.csv",
                                3),
                        new Stance(
                                state("UKG"),
                                state("USA"),
                                1,
                                LocalDate.of(1950, 1, 1),
                                LocalDate.of(1950, 12, 31),
                                "cow.csv",
                                2));
        Path more = Files.writeString(folder.resolve("more.csv"), "1950,USA,UKG,1\n1951,USA,UKG,1\n");
        Imported second =
                log.add(new EventData(more, Format.COW, null, LATEST), new Roster(DIRECTORY), rejections::add);
        assertThat(second.added()).isEqualTo(1);
        assertThat(second.known()).isEqualTo(1);
    }

    @Test
    void checkNamesADamagedParty() throws Exception {
        add("gulf.tsv", ROWS);
        execute("UPDATE party SET payload = '{' WHERE name = 'KUW'");
        assertThat(workspace.check()).singleElement().asString().contains("The party KUW cannot be read");
    }

    @Test
    void checkNamesARecordWithoutItsParty() throws Exception {
        add("gulf.tsv", ROWS);
        execute("PRAGMA foreign_keys = OFF; DELETE FROM party WHERE name = 'KUW'");
        assertThat(workspace.check())
                .singleElement()
                .asString()
                .isEqualTo("A row of the table record belongs to no party.");
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    private static List<String> withoutLines(EventLog log) {
        return log.events().stream()
                .map(event -> event.toString().replace("sentence=" + event.sentence() + ",", ""))
                .toList();
    }

    private long reports(String who) {
        List<String> lines = scan(log);
        int source = lines.get(0).indexOf(who.substring(0, 3)) / 5;
        return lines.stream()
                .filter(line -> line.contains(" " + source + ">"))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static List<String> scan(EventLog log) {
        List<String> lines = new ArrayList<>();
        log.forEachRecord(LocalDate.of(1900, 1, 1), LATEST, new Scan(lines));
        return lines;
    }

    private record Scan(List<String> lines) implements RecordSink {
        @Override
        public void accountable(List<String> ids) {
            lines.add(ids.toString());
        }

        @Override
        public void record(
                int day, int source, int target, EventType type, double goldstein, double confidence, int reports) {
            lines.add(day + " " + source + ">" + target + " " + type + " " + goldstein + " " + confidence + " "
                    + reports);
        }
    }

    private static String who(Event event) {
        Mention target = event.target();
        return event.source().text() + " " + (target == null ? "-" : target.text());
    }

    private static Actor state(String code) {
        return new Actor(code, code, ActorKind.STATE, code, List.of(), null);
    }

    private static EventData data(Path file) {
        return new EventData(file, Format.KEDS, null, LATEST);
    }

    private Imported add(String name, String text) throws IOException, FormatException {
        Path file = Files.writeString(folder.resolve(name), text);
        return log.add(data(file), new Roster(DIRECTORY), rejections::add);
    }
}
