package org.entente.store.eventdata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.store.eventdata.Lines.Line;

/** The ties of one file, each once; those that contradict each other are all left out. */
final class TieBook {
    private record Key(int year, String a, String b) {}

    /** What the lines say of one pair in one year. */
    private record Entry(Party a, Party b, List<Line> friends, List<Line> enemies) {
        boolean contradicted() {
            return !friends.isEmpty() && !enemies.isEmpty();
        }
    }

    private final Map<Key, Entry> ties = new LinkedHashMap<>();

    /** The side whose id comes first is noted first: a tie has no direction. */
    void add(Line line, Row.OfTie tie, Party a, Party b) throws BadRow {
        int order = a.actor().id().compareTo(b.actor().id());
        if (order == 0) {
            throw new BadRow("\"" + a.name().name() + "\" and \"" + b.name().name() + "\" are the same actor, "
                    + a.actor().id());
        }
        Party first = order < 0 ? a : b;
        Party second = order < 0 ? b : a;
        Key key = new Key(tie.year(), first.actor().id(), second.actor().id());
        Entry entry =
                ties.computeIfAbsent(key, any -> new Entry(first, second, new ArrayList<>(1), new ArrayList<>(1)));
        (tie.sign() > 0 ? entry.friends() : entry.enemies()).add(line);
    }

    /** The lines that contradict another, in their order. */
    List<Rejection> rejections() {
        List<Rejection> rejections = new ArrayList<>();
        for (Entry entry : ties.values()) {
            if (entry.contradicted()) {
                entry.friends().forEach(line -> rejections.add(contradiction(line, entry.enemies())));
                entry.enemies().forEach(line -> rejections.add(contradiction(line, entry.friends())));
            }
        }
        rejections.sort(Comparator.comparingLong(Rejection::line));
        return List.copyOf(rejections);
    }

    /** Hands over what stands; how many rows that were. */
    long taken(RowSink sink) {
        long taken = 0;
        for (Map.Entry<Key, Entry> tie : ties.entrySet()) {
            Entry entry = tie.getValue();
            if (!entry.contradicted()) {
                boolean friends = !entry.friends().isEmpty();
                List<Line> lines = friends ? entry.friends() : entry.enemies();
                sink.tie(lines.get(0).number(), tie.getKey().year(), entry.a(), entry.b(), friends ? 1 : -1);
                taken += lines.size();
            }
        }
        return taken;
    }

    private static Rejection contradiction(Line line, List<Line> others) {
        return new Rejection(
                line.number(),
                "the sign contradicts line " + others.get(0).number() + ", of the same year and pair",
                line.text());
    }
}
