package org.entente.network.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Quad;

/**
 * A column of the model.
 *
 * @param name of lower-case words and hyphens, one for each column: {@code forward-material-conflict-90}
 * @param theme the term it is summed into
 */
public record Feature(String name, Theme theme) {
    /** All columns, in the order of a row of {@link FeatureRow}. */
    public static final List<Feature> ALL = all();

    private static List<Feature> all() {
        List<Feature> all = new ArrayList<>();
        for (String way : List.of("forward", "backward")) {
            for (int h = 0; h < HalfLives.COUNT; h++) {
                for (Quad quad : Quad.values()) {
                    Theme theme = quad.cooperative() ? Theme.COOPERATION : Theme.CONFLICT;
                    all.add(new Feature(way + "-" + words(quad) + "-" + HalfLives.days(h), theme));
                }
            }
            all.add(new Feature(way + "-goldstein-" + HalfLives.days(HalfLives.YEAR), Theme.TONE));
        }
        for (int h = 0; h < HalfLives.COUNT; h++) {
            all.add(new Feature("goldstein-" + HalfLives.days(h), Theme.TONE));
            if (h != HalfLives.LONG) {
                all.add(new Feature("reversion-" + HalfLives.days(h), Theme.TONE));
            }
        }
        for (String quarter : List.of("mean", "reversion", "firm-reversion", "friendly")) {
            all.add(new Feature("quarter-" + quarter, Theme.TONE));
        }
        all.add(new Feature("quarter-events", Theme.ATTENTION));
        all.add(new Feature("long-events", Theme.ATTENTION));
        for (String conflict : List.of("quarter", "last-month", "last-quarter", "last-half-year", "share-of-months")) {
            all.add(new Feature("conflict-" + conflict, Theme.CONFLICT));
        }
        conduct(all, "source", Theme.SOURCE_CONDUCT);
        conduct(all, "target", Theme.TARGET_CONDUCT);
        all.add(new Feature("common-friends", Theme.COMMON_FRIENDS));
        all.add(new Feature("common-enemies", Theme.COMMON_ENEMIES));
        all.add(new Feature("cross-pressure", Theme.CROSS_PRESSURE));
        return List.copyOf(all);
    }

    private static void conduct(List<Feature> all, String actor, Theme theme) {
        for (int h = 0; h < HalfLives.COUNT; h++) {
            for (Quad quad : Quad.values()) {
                all.add(new Feature(actor + "-" + words(quad) + "-" + HalfLives.days(h), theme));
            }
            all.add(new Feature(actor + "-suffered-" + HalfLives.days(h), theme));
        }
        all.add(new Feature(actor + "-goldstein-" + HalfLives.days(1), theme));
        all.add(new Feature(actor + "-goldstein-" + HalfLives.days(HalfLives.YEAR), theme));
    }

    private static String words(Quad quad) {
        return quad.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
