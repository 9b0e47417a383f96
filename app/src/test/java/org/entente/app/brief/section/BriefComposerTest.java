package org.entente.app.brief.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.brief.Block;
import org.entente.app.brief.Brief;
import org.entente.app.brief.Dispatch;
import org.entente.app.brief.Line;
import org.entente.app.brief.Section;
import org.entente.app.brief.Source;
import org.entente.app.brief.Straits;
import org.entente.app.brief.writing.MarkdownWriter;
import org.entente.model.Coding;
import org.entente.model.ConditionType;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;

class BriefComposerTest {
    private static final Brief BRIEF = Straits.brief();

    @Test
    void asksInOneSentenceAndAnswersInFiveLines() {
        assertThat(BRIEF.question())
                .isEqualTo("Is Salt Banner enough to push Kestria and the Varda Republic together?");
        assertThat(BRIEF.answer()).hasSize(5);
    }

    @Test
    void theAnswerNamesWhoPullsAndWhoHoldsBack() {
        String answer = BRIEF.answer().stream().map(Line::text).collect(Collectors.joining("\n"));

        assertThat(answer)
                .contains("Salt Banner, an enemy of both")
                .contains("sanctions by Kestria on the Varda Republic")
                .contains("Vardan navy leaguers, hostile to Ostmere, a friend of Kestria")
                .contains("Measured chances, scored on history");
    }

    @Test
    void everyCitationLeadsToASource() {
        Set<Integer> numbers =
                BRIEF.sources().stream().map(Source::number).collect(Collectors.toCollection(TreeSet::new));

        assertThat(lines(BRIEF).flatMap(line -> line.sources().stream()).toList())
                .isNotEmpty()
                .allMatch(numbers::contains);
        assertThat(numbers).hasSameSizeAs(BRIEF.sources());
    }

    @Test
    void everySourceIsCitedAndIsASentenceOfItsDocument() {
        Set<Integer> cited =
                lines(BRIEF).flatMap(line -> line.sources().stream()).collect(Collectors.toSet());

        assertThat(BRIEF.sources()).allSatisfy(source -> {
            assertThat(cited).contains(source.number());
            Coding coding = Straits.codings().stream()
                    .filter(one -> one.document().id().equals(source.document()))
                    .findFirst()
                    .orElseThrow();
            assertThat(source.span().of(coding.document().text())).isEqualTo(source.sentence());
        });
    }

    @Test
    void numbersSourcesInTheOrderOfReading() {
        List<Integer> order =
                lines(BRIEF).flatMap(line -> line.sources().stream()).distinct().toList();

        assertThat(order.get(0)).isEqualTo(1);
        assertThat(BRIEF.sources().stream().map(Source::number).toList()).isSorted();
    }

    @Test
    void whatTwoDoToEachOtherIsOneLine() {
        assertThat(text("chronology"))
                .containsOnlyOnce(
                        "Ana Molnar of the Varda Republic and Ilya Torn of Kestria meet for the first time in 15 years")
                .doesNotContain("Ilya Torn of Kestria meets");
    }

    @Test
    void readsPlansConditionsAndDenialsAsWhatTheyAre() {
        assertThat(text("chronology"))
                .contains("Ostmere plans to attack Salt Banner")
                .contains("Ana Molnar says that the Varda Republic would, under a condition, hold talks with Kestria")
                .contains("Vardan navy leaguers say that Ostmere may give economic help to Salt Banner");
    }

    @Test
    void tellsTimeByWhatItIsToldBy() {
        assertThat(text("chronology"))
                .contains("Three hours after Ana Molnar, the Admiralty of the Varda Republic denies talks between the"
                        + " Varda Republic and Kestria");
    }

    @Test
    void contradictingVoicesStandSideBySide() {
        Block.Grid grid = grid("voices", "The Varda Republic speaks with several voices on Kestria");

        assertThat(grid.rows()).anySatisfy(row -> {
            assertThat(row.get(0).text()).isEqualTo("Ana Molnar");
            assertThat(row.get(1).text()).contains("We would talk with Kestria");
        });
        assertThat(grid.rows()).anySatisfy(row -> {
            assertThat(row.get(0).text()).isEqualTo("The Admiralty");
            assertThat(row.get(2).text()).contains("There is no contact with Kestria");
            assertThat(row.get(3).text()).isEqualTo("three hours after Ana Molnar");
        });
    }

    @Test
    void theLedgerHoldsBothSidesOfTheBargain() {
        Block.Grid grid = grid("commitments", "Commitments");

        assertThat(grid.rows().get(0).stream().map(Line::text))
                .containsExactly(
                        "The Varda Republic and the Narrows Compact Organization",
                        "“open harbours”",
                        "“lower tolls”",
                        "The Narrows Compact Organization",
                        "agreed",
                        "April 1987");
    }

    @Test
    void standingConditionsHaveTheBeginTheTextsGive() {
        assertThat(text("stand")).contains("Kestria has kept sanctions on the Varda Republic since 1971.");
    }

    @Test
    void namesThoseItDoesNotKnow() {
        assertThat(text("method")).contains("Not known to Entente: Strait Pilots.");
    }

    @Test
    void watchesForFiveThingsAtMostInBothDirections() {
        Block.Points points = BRIEF.sections().stream()
                .filter(section -> section.id().equals("watch"))
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Points.class::isInstance)
                .map(Block.Points.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(points.lines()).hasSizeBetween(2, 5);
        assertThat(points.lines()).anyMatch(line -> line.text().startsWith("Closer (+): if "));
        assertThat(points.lines()).anyMatch(line -> line.text().startsWith("Apart (−): if "));
    }

    @Test
    void speaksPlainly() {
        List<String> codes = new ArrayList<>(List.of("KST", "VRD", "OSM", "salt-banner", "JUDGEMENT", "MEASURED"));
        Stream.of(EventType.values()).map(Enum::name).forEach(codes::add);
        Stream.of(ConditionType.values()).map(Enum::name).forEach(codes::add);
        String text = lines(BRIEF)
                .map(Line::text)
                .filter(line -> !line.matches("(side|player)\\.\\S+"))
                .collect(Collectors.joining("\n"));

        assertThat(codes).noneMatch(text::contains);
    }

    @Test
    void everyTableRowHasItsHead() {
        assertThat(BRIEF.sections().stream().flatMap(section -> section.blocks().stream()))
                .filteredOn(Block.Grid.class::isInstance)
                .allSatisfy(block -> assertThat(((Block.Grid) block).rows())
                        .allSatisfy(row -> assertThat(row.get(0).text()).isNotBlank()));
    }

    @Test
    void answersWithoutAThreat() {
        Brief brief = Straits.brief(Straits.codings(), null);

        assertThat(brief.question()).isEqualTo("Will Kestria and the Varda Republic come together?");
        assertThat(brief.sections()).noneMatch(section -> section.id().equals("threat"));
        assertThat(brief.answer()).anyMatch(line -> line.text().contains("no third party that threatens both"));
    }

    @Test
    void saysSoWhenNothingIsKnown() {
        Coding silent = new Dispatch("silent", "Weather", Straits.TODAY, "It rained in Kestria and in Varda.")
                .names(Straits.KESTRIA, "Kestria")
                .names(Straits.VARDA, "Varda")
                .coding();
        Brief brief = Straits.brief(List.of(silent), null);

        assertThat(MarkdownWriter.write(brief))
                .contains("Nothing dated is reported between Kestria and the Varda Republic")
                .contains("The reports tell of nothing it has done")
                .doesNotContain("## Chronology");
    }

    @Test
    void theSameTextsGiveTheSameBrief() {
        assertThat(MarkdownWriter.write(Straits.brief())).isEqualTo(MarkdownWriter.write(BRIEF));
    }

    private static Stream<Line> lines(Brief brief) {
        return Stream.concat(
                brief.answer().stream(),
                brief.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(block -> block.lines().stream()));
    }

    private static String text(String id) {
        Section section = BRIEF.sections().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return section.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static Block.Grid grid(String id, String caption) {
        return BRIEF.sections().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .filter(grid -> grid.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }
}
