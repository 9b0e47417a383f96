package org.entente.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Running text with its citations.
 *
 * @param parts in the order of reading
 */
public record Line(List<Inline> parts) {
    public static final Line EMPTY = new Line(List.of());

    public Line {
        parts = List.copyOf(parts);
    }

    public static Line of(String text) {
        return EMPTY.words(text);
    }

    public Line words(String text) {
        return text.isEmpty() ? this : with(new Inline.Words(text));
    }

    public Line strong(String text) {
        return with(new Inline.Strong(text));
    }

    public Line quoted(String text) {
        return with(new Inline.Quoted(text));
    }

    /** With the sources of what was said so far; as it is when there are none. */
    public Line cite(List<Integer> sources) {
        return sources.isEmpty()
                ? this
                : with(new Inline.Cite(sources.stream().distinct().sorted().toList()));
    }

    /** Followed by another line, with a space between the two. */
    public Line then(Line next) {
        if (parts.isEmpty() || next.parts.isEmpty()) {
            return parts.isEmpty() ? next : this;
        }
        Line spaced = words(" ");
        return new Line(
                Stream.concat(spaced.parts.stream(), next.parts.stream()).toList());
    }

    /** The numbers of all sources cited, in the order of reading. */
    public List<Integer> sources() {
        return parts.stream()
                .filter(Inline.Cite.class::isInstance)
                .flatMap(part -> ((Inline.Cite) part).sources().stream())
                .distinct()
                .toList();
    }

    /** The words alone, quotations in their marks, citations left out. */
    public String text() {
        StringBuilder text = new StringBuilder();
        Inline.Visitor visitor = new Inline.Visitor() {
            @Override
            public void words(Inline.Words words) {
                text.append(words.text());
            }

            @Override
            public void strong(Inline.Strong strong) {
                text.append(strong.text());
            }

            @Override
            public void quoted(Inline.Quoted quoted) {
                text.append('“').append(quoted.text()).append('”');
            }

            @Override
            public void cite(Inline.Cite cite) {
                // A number in the running text would only disturb.
            }
        };
        parts.forEach(part -> part.accept(visitor));
        return text.toString();
    }

    private Line with(Inline part) {
        List<Inline> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Line(longer);
    }
}
