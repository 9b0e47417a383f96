package org.entente.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files as other programs see them. */
class FormOfEventsTest {
    private static final CSVFormat RFC4180 =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void anotherCsvReaderSeesTheSameCells() throws IOException {
        for (long seed = 0; seed < 100; seed++) {
            List<SourcedEvent> events = new RandomEvents(seed).several(5);
            String file = Exchange.written(EventFormat.CSV, events);
            List<CSVRecord> records = RFC4180.parse(new StringReader(file)).getRecords();
            assertThat(records).hasSameSizeAs(events);
            for (int at = 0; at < events.size(); at++) {
                String evidence = SpreadsheetText.text(records.get(at).get("evidence"));
                assertThat(evidence).isEqualTo(events.get(at).event().evidence());
                assertThat(records.get(at).isConsistent()).isTrue();
            }
        }
    }

    @Test
    void noCellOfTextCanBeTakenForAFormula() throws IOException {
        for (long seed = 0; seed < 100; seed++) {
            List<SourcedEvent> events = new RandomEvents(seed).several(5);
            String file = Exchange.written(EventFormat.CSV, events);
            for (CSVRecord row : RFC4180.parse(new StringReader(file))) {
                assertThat(row.toMap())
                        .allSatisfy((name, cell) -> assertThat(cell)
                                .matches("(?s)|-?[0-9.]+(E-?[0-9]+)?|[^-=+@\uff1d\uff0b\uff0d\uff20\t\r\n].*"));
            }
            String table = Exchange.written(EventFormat.PLOVER, events);
            for (String row : table.lines().toList()) {
                assertThat(row.split("\t", -1))
                        .allSatisfy(cell -> assertThat(cell)
                                .matches("(?s)|-?[0-9.]+(E-?[0-9]+)?|[^-=+@\uff1d\uff0b\uff0d\uff20\"\r].*"));
            }
        }
    }

    @Test
    void numbersAreNotDefused() {
        String csv = Exchange.written(EventFormat.CSV, List.of(Exchange.meeting("e", "-5")));
        assertThat(csv).contains(",'-5,").contains(",2.5,").doesNotContain("'2.5");
    }

    @Test
    void theHeaderOfTheCsv() {
        assertThat(Exchange.written(EventFormat.CSV, List.of()))
                .isEqualTo("id,document,sentence,begin,end,evidence,date,date_to,date_precision,"
                        + "source_id,source_name,source_kind,source_country,source_sector,source_principal,"
                        + "source_mention,source_begin,source_end,"
                        + "target_id,target_name,target_kind,target_country,target_sector,target_principal,"
                        + "target_mention,target_begin,target_end,"
                        + "type,mode,quad,goldstein,factuality,"
                        + "speaker_id,speaker_name,speaker_kind,speaker_country,speaker_sector,speaker_principal,"
                        + "speaker_mention,speaker_begin,speaker_end,"
                        + "quoted,statement,confidence,coder,document_title,document_source,published\r\n");
    }

    @Test
    void thePloverTableBeginsWithTheColumnsOfPolecat() {
        String[] rows = Exchange.written(EventFormat.PLOVER, List.of(Exchange.meeting("e", "a\tb\nc\\")))
                .lines()
                .toArray(String[]::new);
        assertThat(rows[0])
                .startsWith("Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\t"
                        + "Actor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\t"
                        + "Actor Name Raw\tWikipedia Actor ID\t"
                        + "Recipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\t"
                        + "Recipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\t"
                        + "Placename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\t"
                        + "Raw Placename\tFeature Type\tSource\tPublication Date\tStory People\t"
                        + "Story Organizations\tStory Locations\tLanguage\tVersion\tHeadline\tdocument\tsentence\t");
        assertThat(rows[1])
                .startsWith("e\t2013-09-26\tCONSULT\tmeet\t2.5\tVERBAL COOPERATION\t\t"
                        + "John Kerry\tUSA\t\tGOV\tGOV\t\tKerry\t\tIran\tIRN\t")
                .contains("\tentente-1\t\td1\t3\t10\t25\ta\\tb\\nc\\\\\t");
        assertThat(rows).hasSize(2);
    }

    @Test
    void aJsonLineHasTheKeysOfTheDesignAndMore() {
        String line = Exchange.written(EventFormat.JSONL, List.of(Exchange.meeting("e", "half \ud83d")));
        JsonNode node = JsonMapper.builder().build().readTree(line);
        assertThat(node.propertyNames())
                .containsExactly(
                        "id",
                        "document",
                        "sentence",
                        "begin",
                        "end",
                        "evidence",
                        "date",
                        "dateTo",
                        "datePrecision",
                        "source",
                        "target",
                        "type",
                        "mode",
                        "quad",
                        "goldstein",
                        "factuality",
                        "speaker",
                        "quoted",
                        "confidence",
                        "coder",
                        "statement",
                        "documentTitle",
                        "documentSource",
                        "published");
        assertThat(node.get("source").get("kind").asString()).isEqualTo("PERSON");
        assertThat(node.get("evidence").asString()).isEqualTo("half \ud83d");
        assertThat(line).endsWith("}\n").contains("half \\ud83d");
    }
}
