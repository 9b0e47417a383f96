package org.entente.network.tie;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.EventType;

/** Brings rows together: by pair, by day, and each event once. */
final class Folding {
    private static final byte MOBILIZE = (byte) TieRows.TYPES.indexOf(EventType.MOBILIZE);

    private final TieRows rows;
    private final List<String> actors;
    private final long[] keys;
    private final int[] first;
    private final int[] second;
    private final int[] begin;
    private final int[] from;
    private final int[] to;
    private final double[] size;
    private final byte[] direction;
    private final byte[] type;
    private final Fading fading;
    private int deeds;

    Folding(TieRows rows, List<String> actors) {
        this.rows = rows;
        this.actors = actors;
        this.keys = rows.keys();
        first = new int[keys.length];
        second = new int[keys.length];
        begin = new int[keys.length + 1];
        from = new int[rows.size];
        to = new int[rows.size];
        size = new double[rows.size];
        direction = new byte[rows.size];
        type = new byte[rows.size];
        fading = new Fading(rows.settings().halfLifeDays());
    }

    TieTable table() {
        int[] start = new int[keys.length + 1];
        for (int row = 0; row < rows.size; row++) {
            start[rows.pair[row] + 1]++;
        }
        for (int pair = 0; pair < keys.length; pair++) {
            start[pair + 1] += start[pair];
        }
        int[] members = new int[rows.size];
        int[] next = start.clone();
        for (int row = 0; row < rows.size; row++) {
            members[next[rows.pair[row]]++] = row;
        }
        int place = 0;
        for (int pair : byName()) {
            boolean turned = turned(pair);
            first[place] = turned ? high(pair) : low(pair);
            second[place] = turned ? low(pair) : high(pair);
            int before = deeds;
            fold(Arrays.copyOfRange(members, start[pair], start[pair + 1]), turned);
            setFriendlyForceAside(before);
            begin[++place] = deeds;
        }
        return new TieTable(
                rows.settings(),
                actors,
                first,
                second,
                begin,
                Arrays.copyOf(from, deeds),
                Arrays.copyOf(to, deeds),
                Arrays.copyOf(size, deeds),
                Arrays.copyOf(direction, deeds));
    }

    /** The deeds of one pair, by day. */
    private void fold(int[] members, boolean turned) {
        long[] order = new long[members.length];
        for (int i = 0; i < members.length; i++) {
            order[i] = occasion(members[i]) << 32 | i;
        }
        Arrays.sort(order);
        int i = 0;
        while (i < order.length) {
            int best = members[(int) order[i]];
            boolean both = rows.type[best] == TieRows.STANDING;
            int next = i + 1;
            while (!both && next < order.length && order[next] >> 32 == order[i] >> 32) {
                best = stronger(best, members[(int) order[next++]]);
            }
            from[deeds] = rows.day[best];
            to[deeds] = rows.last[best];
            type[deeds] = rows.type[best];
            size[deeds] = rows.strength[best] / rows.settings().unit();
            for (int other = i + 1; other < next; other++) {
                both |= rows.forward[members[(int) order[other]]] != rows.forward[best];
            }
            both |= rows.forward[members[(int) order[i]]] != rows.forward[best];
            direction[deeds++] = (byte) (both ? 0 : rows.forward[best] != turned ? 1 : -1);
            i = next;
        }
    }

    /** As {@link FriendlyForce} does; the deeds from the given one on are those of one pair, by day. */
    private void setFriendlyForceAside(int before) {
        int kept = before;
        int end = deeds;
        int next = before;
        int since = 0;
        double balance = 0;
        for (int deed = before; deed < end; deed++) {
            for (; next < end && from[next] <= from[deed]; next++) {
                if (!showsForce(next) && type[next] != TieRows.STANDING) {
                    balance = balance * fading.over(from[next] - (balance == 0 ? from[next] : since)) + size[next];
                    since = from[next];
                }
            }
            double now = balance == 0 ? 0 : balance * fading.over(from[deed] - since);
            if (!showsForce(deed) || now + standing(before, next, from[deed]) <= 0) {
                keep(deed, kept++);
            }
        }
        deeds = kept;
    }

    private boolean showsForce(int deed) {
        return type[deed] == MOBILIZE && size[deed] < 0;
    }

    private double standing(int first, int end, int day) {
        double sum = 0;
        for (int deed = first; deed < end; deed++) {
            if (type[deed] == TieRows.STANDING) {
                sum += size[deed] * fading.over(Math.max(0, day - to[deed]));
            }
        }
        return sum;
    }

    private void keep(int deed, int place) {
        from[place] = from[deed];
        to[place] = to[deed];
        size[place] = size[deed];
        direction[place] = direction[deed];
        type[place] = type[deed];
    }

    /** What rows of one event share: day, type, and direction unless it takes two. */
    private long occasion(int row) {
        byte type = rows.type[row];
        boolean directed = type != TieRows.STANDING && !Report.takesTwo(TieRows.TYPES.get(type));
        return (long) rows.day[row] * 64 + type * 2L + (directed && rows.forward[row] ? 1 : 0);
    }

    /** The same one of two whatever their order. */
    private int stronger(int one, int other) {
        double mine = rows.strength[one];
        double theirs = rows.strength[other];
        if (Math.abs(mine) != Math.abs(theirs)) {
            return Math.abs(mine) > Math.abs(theirs) ? one : other;
        }
        if (mine != theirs) {
            return mine < theirs ? one : other;
        }
        return rows.forward[one] ? one : other;
    }

    private int[] byName() {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparing((Integer pair) -> actors.get(turned(pair) ? high(pair) : low(pair)))
                        .thenComparing(pair -> actors.get(turned(pair) ? low(pair) : high(pair))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean turned(int pair) {
        return actors.get(low(pair)).compareTo(actors.get(high(pair))) > 0;
    }

    private int low(int pair) {
        return (int) (keys[pair] >> 32);
    }

    private int high(int pair) {
        return (int) keys[pair];
    }
}
