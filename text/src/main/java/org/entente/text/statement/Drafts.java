package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Span;

/** Statements in the making, each at a place that does not change, and found by the sentence of its cue. */
final class Drafts {
    private final List<Candidate> candidates = new ArrayList<>();
    private final TreeMap<Integer, List<Integer>> bySentence = new TreeMap<>();

    Drafts(List<Candidate> candidates) {
        candidates.forEach(this::add);
    }

    /** Adds a statement and returns its place. */
    int add(Candidate candidate) {
        candidates.add(candidate);
        int place = candidates.size() - 1;
        bySentence
                .computeIfAbsent(candidate.parse().span().begin(), begin -> new ArrayList<>())
                .add(place);
        return place;
    }

    Candidate get(int place) {
        return candidates.get(place);
    }

    void set(int place, Candidate candidate) {
        candidates.set(place, candidate);
    }

    /** The places of the statements whose sentence may share words with a stretch, lowest first. */
    List<Integer> near(Span stretch) {
        Map.Entry<Integer, List<Integer>> first = bySentence.floorEntry(stretch.begin());
        int from = first == null ? stretch.begin() : first.getKey();
        return bySentence.subMap(from, true, Math.max(from, stretch.end()), true).values().stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    List<Candidate> all() {
        return List.copyOf(candidates);
    }
}
