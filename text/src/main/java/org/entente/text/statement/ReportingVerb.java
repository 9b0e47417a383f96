package org.entente.text.statement;

import java.util.Set;

/**
 * A line of verbs.tsv.
 *
 * @param lemma base form, with a particle or adjective after a space
 * @param prepositions those that lead to the content
 */
record ReportingVerb(String lemma, Stance stance, Set<Frame> frames, Set<String> prepositions, Audience audience) {
    ReportingVerb {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    /** Whether the verb never names its speaker: "seem". */
    boolean unspoken() {
        return frames.equals(Set.of(Frame.RAISED));
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
