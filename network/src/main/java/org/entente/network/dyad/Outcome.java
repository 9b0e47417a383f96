package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.OptionalInt;

/** What may come between two actors. */
public enum Outcome {
    /** The source does something of material conflict to the target. */
    MATERIAL_CONFLICT("material conflict", true),
    /** The same after six months without it; not asked where there was some. */
    CONFLICT_ONSET("material conflict after six quiet months", true),
    /** The source does something of material cooperation for the target. */
    MATERIAL_COOPERATION("material cooperation", true),
    /** The mean Goldstein value of both ways is above that of the quarter before; asked with three events in each. */
    MORE_COOPERATIVE("a quarter more cooperative than the last", false),
    /** The mean Goldstein value of both ways is above 0; asked in the same cases. */
    NET_COOPERATIVE("a quarter that is cooperative on the whole", false);

    private static final int QUIET_MONTHS = 6;
    private static final int FEWEST = 3;

    private final String words;
    private final boolean directed;

    Outcome(String words, boolean directed) {
        this.words = words;
        this.directed = directed;
    }

    /** Lower-case words for people to read. */
    public String words() {
        return words;
    }

    /** Whether it is about what one does to the other, not about both. */
    public boolean directed() {
        return directed;
    }

    /** Whether it can be asked of a pair on a date, as far as that is known on its eve. */
    boolean asked(PairHistory history, int source, int target, LocalDate at) {
        return switch (this) {
            case MATERIAL_CONFLICT, MATERIAL_COOPERATION -> true;
            case CONFLICT_ONSET ->
                history.series(source, target).conflicts(day(at.minusMonths(QUIET_MONTHS)), day(at)) == 0;
            case MORE_COOPERATIVE, NET_COOPERATIVE ->
                events(history, source, target, day(at.minusMonths(FEWEST)), day(at)) >= FEWEST;
        };
    }

    /** 1 when it came within [at, end), 0 when not, empty where the question is not asked. */
    OptionalInt happened(PairHistory history, int source, int target, LocalDate at, LocalDate end) {
        if (!asked(history, source, target, at)) {
            return OptionalInt.empty();
        }
        Series there = history.series(source, target);
        int from = day(at);
        int to = day(end);
        return switch (this) {
            case MATERIAL_CONFLICT, CONFLICT_ONSET -> OptionalInt.of(there.conflicts(from, to) > 0 ? 1 : 0);
            case MATERIAL_COOPERATION -> OptionalInt.of(there.cooperations(from, to) > 0 ? 1 : 0);
            case MORE_COOPERATIVE, NET_COOPERATIVE -> tone(history, source, target, at, end);
        };
    }

    private OptionalInt tone(PairHistory history, int a, int b, LocalDate at, LocalDate end) {
        int events = events(history, a, b, day(at), day(end));
        if (events < FEWEST) {
            return OptionalInt.empty();
        }
        int quarter = day(at.minusMonths(FEWEST));
        long next = millionths(history, a, b, day(at), day(end));
        if (this == NET_COOPERATIVE) {
            return OptionalInt.of(next > 0 ? 1 : 0);
        }
        long last = millionths(history, a, b, quarter, day(at));
        int eventsThen = events(history, a, b, quarter, day(at));
        return OptionalInt.of(next * eventsThen > last * events ? 1 : 0);
    }

    private static int events(PairHistory history, int a, int b, int from, int to) {
        return history.series(a, b).count(from, to) + history.series(b, a).count(from, to);
    }

    private static long millionths(PairHistory history, int a, int b, int from, int to) {
        return history.series(a, b).millionths(from, to) + history.series(b, a).millionths(from, to);
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
