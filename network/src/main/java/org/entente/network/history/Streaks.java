package org.entente.network.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.network.tie.Flow;
import org.jspecify.annotations.Nullable;

/** The longest streak of each kind: of several as long the latest; none where it would be shorter than three months. */
final class Streaks {
    private static final int SHORTEST = 3;

    private Streaks() {}

    /**
     * By kind.
     *
     * @param flows of consecutive months
     */
    static List<Streak> longest(List<Flow> flows) {
        List<Streak> all = all(flows);
        List<Streak> longest = new ArrayList<>();
        for (Streak.Kind kind : Streak.Kind.values()) {
            all.stream()
                    .filter(streak -> streak.kind() == kind && streak.months() >= SHORTEST)
                    .max(Comparator.comparingInt(Streak::months).thenComparing(Streak::from))
                    .ifPresent(longest::add);
        }
        return List.copyOf(longest);
    }

    /** Every streak by its begin; months in which both sides weigh the same belong to none. */
    static List<Streak> all(List<Flow> flows) {
        List<Streak> streaks = new ArrayList<>();
        Streak.Kind kind = null;
        YearMonth from = null;
        for (int i = 0; i <= flows.size(); i++) {
            Streak.Kind now = i < flows.size() ? kind(flows.get(i)) : null;
            if (now != kind || i == flows.size()) {
                if (kind != null && from != null) {
                    streaks.add(new Streak(kind, from, flows.get(i - 1).month()));
                }
                kind = now;
                from = i < flows.size() ? flows.get(i).month() : null;
            }
        }
        return streaks;
    }

    private static Streak.@Nullable Kind kind(Flow flow) {
        if (flow.citations().isEmpty()) {
            return Streak.Kind.QUIET;
        }
        return flow.net() > 0 ? Streak.Kind.COOPERATIVE : flow.net() < 0 ? Streak.Kind.HOSTILE : null;
    }
}
