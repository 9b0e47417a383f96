package org.entente.network.stake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PowersTest {
    private static final Powers POWERS = Powers.bundled();
    private static final List<String[]> ROWS = Facts.rows("powers.tsv", 4);

    private static int from(String[] row) {
        return Facts.year(row[1], 1900);
    }

    private static int until(String[] row) {
        return Facts.year(row[2], 2026);
    }

    @Test
    void everyLineIsAnActorWithATier() {
        List<String> tiers = Arrays.stream(Tier.values())
                .map(tier -> tier.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        for (String[] row : ROWS) {
            assertThat(row[0]).matches("[A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(from(row)).as(String.join(" ", row)).isBetween(1900, until(row));
            assertThat(until(row)).isLessThanOrEqualTo(2026);
            assertThat(row[3]).isIn(tiers);
        }
        assertThat(ROWS).hasSizeGreaterThan(200);
    }

    @Test
    void theLinesOfAnActorStandTogetherInOrderAndNeverOverlap() {
        for (int i = 1; i < ROWS.size(); i++) {
            String[] before = ROWS.get(i - 1);
            String[] row = ROWS.get(i);
            assertThat(row[0]).isGreaterThanOrEqualTo(before[0]);
            if (row[0].equals(before[0])) {
                assertThat(from(row)).as(String.join(" ", row)).isGreaterThan(until(before));
            }
        }
    }

    @Test
    void noStateHasTheTierOfAGroup() {
        for (String[] row : ROWS) {
            if (row[0].matches("[A-Z]{3}")) {
                assertThat(row[3]).as(row[0]).doesNotStartWith("group");
            }
        }
    }

    @Test
    void everyLineCountsInItsFirstAndItsLastYear() {
        for (String[] row : ROWS) {
            Tier tier = Tier.valueOf(row[3].toUpperCase(Locale.ROOT).replace('-', '_'));
            assertThat(POWERS.tier(row[0], false, from(row))).isEqualTo(tier);
            assertThat(POWERS.tier(row[0], false, until(row))).isEqualTo(tier);
        }
    }

    @Test
    void knowsWhoWasGreatWhen() {
        assertThat(POWERS.tier("SUN", true, 1980)).isEqualTo(Tier.SUPERPOWER);
        assertThat(POWERS.tier("DEU", true, 1950)).isEqualTo(Tier.MIDDLE);
        assertThat(POWERS.tier("isis", false, 2015)).isEqualTo(Tier.GROUP_STRONG);
    }

    @Test
    void whoIsNotListedIsSmall() {
        assertThat(POWERS.tier("LUX", true, 2000)).isEqualTo(Tier.SMALL);
        assertThat(POWERS.tier("some-band", false, 2000)).isEqualTo(Tier.GROUP);
    }

    @Test
    void theSizesOfStatesAreInOrder() {
        List<Tier> states = List.of(Tier.SUPERPOWER, Tier.GREAT, Tier.REGIONAL, Tier.MIDDLE, Tier.SMALL);
        for (int i = 1; i < states.size(); i++) {
            assertThat(states.get(i).power().value())
                    .isLessThan(states.get(i - 1).power().value());
        }
    }
}
