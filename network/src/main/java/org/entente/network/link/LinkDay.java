package org.entente.network.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What happened on one day, told from both sides: an event of relation r from s to o is also an event of the inverse
 * relation r + R from o to s, where R is the number of relations.
 *
 * <p>The facts are sorted and each is there once, so that the order of the input leaves no trace.
 */
public final class LinkDay {
    private final int day;
    private final int relations;
    private final long[] askings;
    private final int[] objects;

    private LinkDay(int day, int relations, long[] askings, int[] objects) {
        this.day = day;
        this.relations = relations;
        this.askings = askings;
        this.objects = objects;
    }

    /** Gathers the facts of a day. */
    static final class Builder {
        private final int day;
        private final int relations;
        private final List<long[]> facts;

        Builder(int day, int relations, int facts) {
            this.day = day;
            this.relations = relations;
            this.facts = new ArrayList<>(facts);
        }

        void add(int subject, int relation, int object) {
            facts.add(new long[] {(long) subject * 2 * relations + relation, object});
        }

        LinkDay build() {
            facts.sort(Arrays::compare);
            List<long[]> once = new ArrayList<>(facts.size());
            for (long[] fact : facts) {
                if (once.isEmpty() || !Arrays.equals(fact, once.get(once.size() - 1))) {
                    once.add(fact);
                }
            }
            return new LinkDay(
                    day,
                    relations,
                    once.stream().mapToLong(fact -> fact[0]).toArray(),
                    once.stream().mapToInt(fact -> (int) fact[1]).toArray());
        }
    }

    public int day() {
        return day;
    }

    /** How many facts there are. */
    int size() {
        return objects.length;
    }

    int subject(int fact) {
        return (int) (askings[fact] / (2L * relations));
    }

    /** The relation of a fact, from R on an inverse one. */
    int relation(int fact) {
        return (int) (askings[fact] % (2L * relations));
    }

    int object(int fact) {
        return objects[fact];
    }

    /** The relation seen from the other side. */
    int inverse(int relation) {
        return relation < relations ? relation + relations : relation - relations;
    }

    /** The questions of the day: who is met by a subject in a relation, with the true answers. */
    public List<LinkQuestion> questions() {
        List<LinkQuestion> list = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= size(); to++) {
            if (to == size() || askings[to] != askings[from]) {
                list.add(new LinkQuestion(day, subject(from), relation(from), Arrays.copyOfRange(objects, from, to)));
                from = to;
            }
        }
        return list;
    }
}
