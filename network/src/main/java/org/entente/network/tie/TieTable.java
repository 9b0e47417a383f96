package org.entente.network.tie;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Estimate;
import org.entente.model.Mass;

/**
 * The ties of all pairs as columns of numbers, for whole networks and long series. The values are those of {@link Ties},
 * which says what each one is made of; what is faded below a millionth still counts here.
 */
public final class TieTable {
    private final TieSettings settings;
    private final List<String> actors;
    private final int[] first;
    private final int[] second;

    /** Where the deeds of each pair begin in the columns below. */
    private final int[] begin;

    private final int[] from;
    private final int[] to;
    private final double[] size;

    /** 1 from the pair's first to its second, -1 back, 0 both ways. */
    private final byte[] direction;

    TieTable(
            TieSettings settings,
            List<String> actors,
            int[] first,
            int[] second,
            int[] begin,
            int[] from,
            int[] to,
            double[] size,
            byte[] direction) {
        this.settings = settings;
        this.actors = List.copyOf(actors);
        this.first = first;
        this.second = second;
        this.begin = begin;
        this.from = from;
        this.to = to;
        this.size = size;
        this.direction = direction;
    }

    /** How many pairs there are; they are numbered by the ids of their two, ascending. */
    public int pairs() {
        return first.length;
    }

    /** How many events and standing states there are, each counted once. */
    public int deeds() {
        return from.length;
    }

    /** How many events and standing states a pair has up to a day. */
    public int deeds(int pair, LocalDate at) {
        int day = (int) at.toEpochDay();
        int count = 0;
        for (int deed = begin[pair]; deed < begin[pair + 1]; deed++) {
            count += from[deed] <= day ? 1 : 0;
        }
        return count;
    }

    /** Id of the one of a pair that sorts first. */
    public String first(int pair) {
        return actors.get(first[pair]);
    }

    /** Id of the other one. */
    public String second(int pair) {
        return actors.get(second[pair]);
    }

    public TieSettings settings() {
        return settings;
    }

    /** Cooperation and conflict in both directions at the end of a day. */
    public Mass mass(int pair, LocalDate at) {
        return mass(pair, at, 0);
    }

    /** What the pair's first does to its second. */
    public Mass forward(int pair, LocalDate at) {
        return mass(pair, at, 1);
    }

    /** What the pair's second does to its first. */
    public Mass backward(int pair, LocalDate at) {
        return mass(pair, at, -1);
    }

    /** The tie with its credible interval. */
    public Estimate value(int pair, LocalDate at) {
        return TieSum.value(mass(pair, at), settings);
    }

    /**
     * All pairs at the same days. Time is linear in deeds + pairs × days.
     *
     * @param days ascending
     */
    public TieSeries series(List<LocalDate> days) {
        Fading fading = new Fading(settings.halfLifeDays());
        int[] at = days.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
        double[][] cooperation = new double[pairs()][at.length];
        double[][] conflict = new double[pairs()][at.length];
        for (int pair = 0; pair < pairs(); pair++) {
            for (int deed = begin[pair]; deed < begin[pair + 1]; deed++) {
                spread(deed, at, size[deed] > 0 ? cooperation[pair] : conflict[pair], fading);
            }
            fading.run(at, cooperation[pair]);
            fading.run(at, conflict[pair]);
        }
        return new TieSeries(this, days, cooperation, conflict);
    }

    /** Puts what an event leaves at the first day after it; what stands is put at every day on its own. */
    private void spread(int deed, int[] at, double[] mass, Fading fading) {
        int next = Fading.firstFrom(at, from[deed]);
        double amount = Math.abs(size[deed]);
        if (from[deed] == to[deed]) {
            if (next < at.length) {
                mass[next] += amount * fading.over(at[next] - to[deed]);
            }
            return;
        }
        // A running sum halves what it was, so a state that stands adds what would be lost.
        double carried = 0;
        for (int i = next; i < at.length; i++) {
            double left = amount * fading.over(Math.max(0, at[i] - to[deed]));
            mass[i] += left - carried;
            if (at[i] > to[deed] || i + 1 == at.length) {
                return;
            }
            carried = left * fading.over(at[i + 1] - at[i]);
        }
    }

    private Mass mass(int pair, LocalDate at, int ways) {
        Fading fading = new Fading(settings.halfLifeDays());
        int day = (int) at.toEpochDay();
        double cooperation = 0;
        double conflict = 0;
        for (int deed = begin[pair]; deed < begin[pair + 1]; deed++) {
            double part = ways == 0 || direction[deed] == ways ? 1 : direction[deed] == 0 ? 0.5 : 0;
            if (from[deed] <= day && part > 0) {
                double left = part * size[deed] * fading.over(Math.max(0, day - to[deed]));
                cooperation += Math.max(0, left);
                conflict += Math.max(0, -left);
            }
        }
        return new Mass(cooperation, conflict);
    }
}
