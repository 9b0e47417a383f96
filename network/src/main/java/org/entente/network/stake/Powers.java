package org.entente.network.stake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How powerful actors were and when, from {@code powers.tsv}: the major powers of the Correlates of War project by its
 * dates, all else by judgement.
 */
public final class Powers {
    private static final Powers BUNDLED = new Powers(Facts.rows("powers.tsv", 4));

    private record Reign(int from, int until, Tier tier) {}

    private final Map<String, List<Reign>> reigns = new HashMap<>();

    private Powers(List<String[]> rows) {
        for (String[] row : rows) {
            Tier tier = Tier.valueOf(row[3].toUpperCase(Locale.ROOT).replace('-', '_'));
            Reign reign = new Reign(Facts.year(row[1], Integer.MIN_VALUE), Facts.year(row[2], Integer.MAX_VALUE), tier);
            reigns.computeIfAbsent(row[0], key -> new ArrayList<>()).add(reign);
        }
    }

    public static Powers bundled() {
        return BUNDLED;
    }

    /**
     * The tier of an actor in a year.
     *
     * @param state whether it is a state; one that is not listed is a small one, any other actor a group
     */
    public Tier tier(String actor, boolean state, int year) {
        return reigns.getOrDefault(actor, List.of()).stream()
                .filter(reign -> reign.from() <= year && year <= reign.until())
                .map(Reign::tier)
                .findFirst()
                .orElse(state ? Tier.SMALL : Tier.GROUP);
    }
}
