package org.entente.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.entente.model.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A bad row is refused with its line and the reason, and its neighbours are read. */
class BadRowsTest {
    private static final List<SourcedEvent> TWO =
            List.of(Exchange.meeting("one", "they met"), Exchange.meeting("two", "they met"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "JSONL | \"CONSULT\" | \"MEET\" | type \"MEET\" is none of [AGREE, ",
                "JSONL | \"goldstein\":2.5 | \"goldstein\":25 | The Goldstein value 25.0 is not in [-10, 10].",
                "JSONL | 2013-09-26 | 2013-09-31 | date \"2013-09-31\" is not a day (YYYY-MM-DD)",
                "JSONL | \"sentence\":3 | \"sentence\":[] | sentence is an object or an array",
                "JSONL | \"evidence\":\"they met\" | \"x\":1 | evidence is missing",
                "JSONL | {\"id\" | {id | the line is not JSON: ",
                "CSV | ,CONSULT, | ,MEET, | type \"MEET\" is none of [AGREE, ",
                "CSV | ,2.5, | ,much, | goldstein \"much\" is not a number",
                "CSV | ,10,25, | ,25,10, | The span [25, 10) must begin",
                "CSV | ,they met, | ,they,met, | the row has 49 cells, the header 48",
                "CSV | ,they met, | ,they \"met, | cell 6 has a quotation mark but does not begin with one",
                "CSV | ,they met, | ,\"they\" met, | cell 6 goes on after its closing quotation mark",
                "CSV | ,GOV, | ,GOV XXX, | source_sector \"XXX\" is none of [GOV, ",
                "PLOVER | CONSULT | MEET | type \"MEET\" is none of [AGREE, ",
                "PLOVER | they met | they met\\ | a text ends with a single backslash",
                "PLOVER | they met | they met\\u12 | \\u needs four hexadecimal digits behind it"
            })
    void aWrongRowSaysWhy(EventFormat format, String right, String wrong, String reason) {
        String file = Exchange.written(format, TWO);
        int header = format == EventFormat.JSONL ? 0 : 1;
        int at = file.indexOf(right, file.indexOf("one"));
        if (right.startsWith("{")) {
            at = 0;
        }
        String broken = file.substring(0, at) + wrong + file.substring(at + right.length());
        Exchange read = Exchange.read(format, broken);
        assertThat(read.rejected()).singleElement().satisfies(row -> {
            assertThat(row.reason()).startsWith(reason);
            assertThat(row.line()).isEqualTo(header + 1);
            assertThat(row.row())
                    .isEqualTo(broken.lines().skip(header).findFirst().orElseThrow());
        });
        assertThat(read.events()).containsExactly(TWO.get(1));
    }

    @Test
    void aQuotationMarkThatIsNotClosedCostsOneRow() {
        String file = Exchange.written(EventFormat.CSV, TWO).replaceFirst("they met", "\"they met");
        Exchange read = Exchange.read(EventFormat.CSV, file);
        assertThat(read.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.reason()).isEqualTo("a quotation mark is not closed before the file ends");
        });
        assertThat(read.events()).containsExactly(TWO.get(1));
    }

    @Test
    void linesAreCountedThroughRowsOfSeveral() {
        List<SourcedEvent> events = List.of(Exchange.meeting("one", "they\nmet\r\nagain"), TWO.get(1));
        String file = Exchange.written(EventFormat.CSV, events) + "ragged\r\n";
        Exchange read = Exchange.read(EventFormat.CSV, file);
        assertThat(read.events()).isEqualTo(events);
        assertThat(read.rejected()).containsExactly(new RejectedRow(6, "the row has 1 cell, the header 48", "ragged"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "PLOVER"})
    void aTableWithoutItsColumnsIsRefusedByItsFirstLine(EventFormat format) {
        String file = Exchange.written(format, TWO).replaceFirst("evidence", "proof");
        Exchange read = Exchange.read(format, file);
        assertThat(read.events()).isEmpty();
        assertThat(read.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(1);
            assertThat(row.reason()).isEqualTo("the header has no column for evidence");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatNeverEndsIsPassedOver(EventFormat format) {
        String file = Exchange.written(format, TWO.subList(0, 1)) + "x".repeat(Lines.LONGEST + 1) + "\n"
                + Exchange.written(format, TWO.subList(1, 2))
                        .lines()
                        .reduce((first, last) -> last)
                        .orElseThrow();
        Exchange read = Exchange.read(format, file);
        assertThat(read.events()).isEqualTo(TWO);
        assertThat(read.rejected()).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo("the line is longer than 16777216 characters");
            assertThat(row.row()).hasSize(RejectedRow.LONGEST + 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatTheReaderOfEventsThrowsIsNoBadRow(EventFormat format) {
        String file = Exchange.written(format, TWO);
        assertThatThrownBy(() -> Importer.events(
                        format,
                        new StringReader(file),
                        event -> {
                            throw new IllegalArgumentException("full");
                        },
                        row -> {}))
                .hasMessage("full");
    }

    @Test
    void columnsMayBeMovedAndOthersAdded() {
        String[] rows = Exchange.written(EventFormat.CSV, TWO).split("\r\n", -1);
        String moved = rows[0].replaceFirst("^id,document", "mine,document") + ",id\n"
                + rows[1].replaceFirst("^one", "1") + ",one\n";
        assertThat(Exchange.read(EventFormat.CSV, moved)).isEqualTo(new Exchange(TWO.subList(0, 1), List.of()));
    }

    @Test
    void anActorWithoutAKindIsAStateOrUnknown() {
        String line = Exchange.written(EventFormat.JSONL, TWO.subList(0, 1))
                .replace(",\"kind\":\"PERSON\"", "")
                .replace(",\"kind\":\"STATE\"", "");
        assertThat(Exchange.read(EventFormat.JSONL, line).events())
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.event().source().actor().kind()).isEqualTo(ActorKind.UNKNOWN);
                    assertThat(read.event().target())
                            .satisfies(
                                    target -> assertThat(target.actor().kind()).isEqualTo(ActorKind.STATE));
                });
    }

    @ParameterizedTest
    @EnumSource
    void anythingCanBeReadWithoutFailing(EventFormat format) {
        for (long seed = 0; seed < 200; seed++) {
            RandomEvents random = new RandomEvents(seed);
            StringBuilder file = new StringBuilder(Exchange.written(format, random.several(3)));
            for (int count = 0; count < 6; count++) {
                file.insert((int) ((seed * 7919 + count * 104729L) % file.length()), random.text());
            }
            Exchange read = Exchange.read(format, file.toString());
            assertThat(read.events().size() + read.rejected().size()).isPositive();
        }
    }
}
