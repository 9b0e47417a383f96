package org.entente.store.eventdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.store.eventdata.Lines.Line;

/** The ties of one file, each once; two that contradict each other are both left out. */
final class TieBook {
    private record Key(int year, String a, String b) {}

    private record Entry(Line line, Party a, Party b, int sign) {}

    private final Map<Key, Entry> ties = new LinkedHashMap<>();
    private final Map<Key, Entry> contradicted = new LinkedHashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private long repeated;

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
        Entry known = contradicted.containsKey(key) ? contradicted.get(key) : ties.get(key);
        if (known == null) {
            ties.put(key, new Entry(line, first, second, tie.sign()));
        } else if (known.sign() != tie.sign() || contradicted.containsKey(key)) {
            contradict(key, known, line);
        } else {
            repeated++;
        }
    }

    List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    /** Hands over what stands; how many rows that were. */
    long taken(RowSink sink) {
        for (Map.Entry<Key, Entry> tie : ties.entrySet()) {
            Entry entry = tie.getValue();
            sink.tie(entry.line().number(), tie.getKey().year(), entry.a(), entry.b(), entry.sign());
        }
        return ties.size() + repeated;
    }

    private void contradict(Key key, Entry known, Line line) {
        if (ties.remove(key) != null) {
            contradicted.put(key, known);
            rejections.add(contradiction(known.line(), line));
        }
        rejections.add(contradiction(line, known.line()));
    }

    private static Rejection contradiction(Line line, Line other) {
        return new Rejection(
                line.number(),
                "the sign contradicts line " + other.number() + ", of the same year and pair",
                line.text());
    }
}
