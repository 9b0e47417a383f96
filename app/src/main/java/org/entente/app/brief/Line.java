package org.entente.app.brief;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text with its citations.
 *
 * @param parts in the order of reading
 */
record Line(List<Inline> parts) {
    Line {
        parts = List.copyOf(parts);
    }

    static Line of(String text) {
        return new Line(List.of(new Inline.Words(text)));
    }

    Line words(String text) {
        return with(new Inline.Words(text));
    }

    Line strong(String text) {
        return with(new Inline.Strong(text));
    }

    Line quoted(String text) {
        return with(new Inline.Quoted(text));
    }

    /** With the sources of what was said so far; as it is when there are none. */
    Line cite(List<Integer> sources) {
        return sources.isEmpty() ? this : with(new Inline.Cite(sources.stream().distinct().sorted().toList()));
    }

    private Line with(Inline part) {
        List<Inline> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Line(longer);
    }

    static Line empty() {
        return new Line(List.of());
    }
}
