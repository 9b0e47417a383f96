package org.entente.network.stake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BordersTest {
    private static final Borders BORDERS = Borders.bundled();
    private static final List<String[]> ROWS = Facts.rows("borders.tsv", 5);

    @Test
    void everyLineIsABorderOfTwoStates() {
        for (String[] row : ROWS) {
            assertThat(row[0]).matches("[A-Z]{3}").isLessThan(row[1]);
            assertThat(row[1]).matches("[A-Z]{3}");
            assertThat(Integer.parseInt(row[2])).as(row[0] + row[1]).isBetween(1945, 2026);
            assertThat(Facts.year(row[3], 2026)).isBetween(Integer.parseInt(row[2]), 2026);
            assertThat(row[4]).isIn("land", "sea");
        }
        assertThat(ROWS).hasSizeGreaterThan(400);
    }

    @Test
    void theLinesAreSorted() {
        assertThat(ROWS.stream().map(row -> String.join("\t", row)).toList())
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void periodsOfAPairMeetAtMostInTheYearOfChange() {
        Map<String, List<String[]>> byPair = new HashMap<>();
        ROWS.forEach(row -> byPair.computeIfAbsent(row[0] + row[1], key -> new ArrayList<>())
                .add(row));
        byPair.forEach((pair, rows) -> {
            for (int i = 1; i < rows.size(); i++) {
                int before = Facts.year(rows.get(i - 1)[3], Integer.MAX_VALUE);
                assertThat(Integer.parseInt(rows.get(i)[2])).as(pair).isGreaterThanOrEqualTo(before);
            }
        });
    }

    @Test
    void countsTheBordersBetween() {
        assertThat(BORDERS.crossings("IRN", "IRN", 2014)).hasValue(0);
        assertThat(BORDERS.crossings("IRN", "IRQ", 2014)).hasValue(1);
        assertThat(BORDERS.crossings("IRN", "SYR", 2014)).hasValue(2);
    }

    @Test
    void isTheSameBothWays() {
        List<String> states = List.of("IRN", "SAU", "CHN", "FRA", "ZAF", "USA", "AUS", "JPN");
        for (String one : states) {
            for (String other : states) {
                assertThat(BORDERS.crossings(one, other, 2000)).isEqualTo(BORDERS.crossings(other, one, 2000));
            }
        }
    }

    @Test
    void neverTakesALongerWayThanThroughANeighbour() {
        for (String[] row : ROWS) {
            if (row[3].isEmpty()) {
                int first = BORDERS.crossings("CHN", row[0], 2020).orElse(1000);
                int second = BORDERS.crossings("CHN", row[1], 2020).orElse(1000);
                assertThat(Math.abs(first - second)).as(row[0] + row[1]).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void aBorderThatEndedIsNotCrossed() {
        assertThat(BORDERS.crossings("IRN", "SUN", 1991)).hasValue(1);
        assertThat(BORDERS.crossings("IRN", "SUN", 1992)).isEmpty();
    }

    @Test
    void aBorderThatHasNotBegunIsNotCrossed() {
        assertThat(BORDERS.crossings("CSK", "DDR", 1949)).hasValue(1);
        assertThat(BORDERS.crossings("CSK", "DDR", 1948)).isEmpty();
    }

    @Test
    void noWayLeadsToWhoIsUnknown() {
        assertThat(BORDERS.crossings("IRN", "XXX", 2014)).isEmpty();
        assertThat(BORDERS.crossings("XXX", "IRN", 2014)).isEmpty();
        assertThat(BORDERS.knows("XXX")).isFalse();
        assertThat(BORDERS.knows("IRN")).isTrue();
    }

    @Test
    void everyBorderIsCrossedInItsFirstYear() {
        for (String[] row : ROWS) {
            assertThat(BORDERS.crossings(row[0], row[1], Integer.parseInt(row[2])))
                    .as(String.join(" ", row))
                    .hasValue(1);
        }
    }
}
