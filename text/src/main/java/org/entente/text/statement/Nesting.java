package org.entente.text.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Span;

/** Drops what was found twice and counts for each statement in how many others it is made. */
final class Nesting {
    private Nesting() {}

    static List<Utterance> utterances(Page page, List<Candidate> candidates) {
        List<Candidate> ordered = new ArrayList<>(once(candidates));
        ordered.sort(Comparator.comparingInt(Nesting::place));
        List<Candidate> opening = new ArrayList<>(ordered);
        opening.sort(Comparator.comparingInt(candidate -> candidate.content().begin()));
        List<Candidate> open = new ArrayList<>();
        List<Utterance> found = new ArrayList<>();
        int next = 0;
        for (Candidate candidate : ordered) {
            int place = place(candidate);
            while (next < opening.size() && opening.get(next).content().begin() <= place) {
                open.add(opening.get(next++));
            }
            open.removeIf(other -> other.content().end() <= place);
            long depth = open.stream().filter(other -> holds(other, candidate)).count();
            found.add(Utterances.of(page, candidate, (int) depth));
        }
        return found;
    }

    /** Where a statement is made: its cue, or what is said when it has none. */
    private static int place(Candidate candidate) {
        Span cue = candidate.cue();
        return cue == null ? candidate.content().begin() : cue.begin();
    }

    /** The statements without those of the same content, or of the same cue and overlapping content. */
    private static List<Candidate> once(List<Candidate> candidates) {
        Set<Span> contents = new HashSet<>();
        Map<Span, List<Span>> byCue = new HashMap<>();
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Span> sameCue = candidate.cue() == null
                    ? new ArrayList<>()
                    : byCue.computeIfAbsent(candidate.cue(), cue -> new ArrayList<>());
            boolean known =
                    contents.contains(candidate.content()) || sameCue.stream().anyMatch(candidate.content()::overlaps);
            if (!known) {
                contents.add(candidate.content());
                sameCue.add(candidate.content());
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** Whether one statement is made inside another; never each in the other. */
    private static boolean holds(Candidate outer, Candidate inner) {
        boolean within = outer.parts().stream()
                .anyMatch(part -> inner.cue() == null
                        ? part.contains(inner.content()) && !part.equals(inner.content())
                        : part.contains(inner.cue()));
        return within && !inner.content().contains(outer.content());
    }
}
