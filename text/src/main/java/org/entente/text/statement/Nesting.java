package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;

/** Drops what was found twice and counts for each statement in how many others it is made. */
final class Nesting {
    private Nesting() {}

    static List<Utterance> utterances(Page page, List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (kept.stream().noneMatch(other -> same(other, candidate))) {
                kept.add(candidate);
            }
        }
        return kept.stream()
                .map(candidate -> Utterances.of(page, candidate, depth(candidate, kept)))
                .toList();
    }

    /** The same content, or the same cue with overlapping content. */
    private static boolean same(Candidate one, Candidate other) {
        boolean sameCue = one.cue() != null && one.cue().equals(other.cue());
        return one.content().equals(other.content())
                || (sameCue && one.content().overlaps(other.content()));
    }

    private static int depth(Candidate candidate, List<Candidate> all) {
        return (int) all.stream().filter(other -> holds(other, candidate)).count();
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
