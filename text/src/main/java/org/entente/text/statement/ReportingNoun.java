package org.entente.text.statement;

import java.util.Set;

/**
 * A line of nouns.tsv.
 *
 * @param prepositions those that lead to the content
 */
record ReportingNoun(String lemma, Stance stance, boolean clause, boolean infinitive, Set<String> prepositions) {
    ReportingNoun {
        prepositions = Set.copyOf(prepositions);
    }
}
