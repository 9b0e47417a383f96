package org.entente.text.statement;

import java.util.Set;

/**
 * A line of nouns.tsv or adjectives.tsv.
 *
 * @param lemma base form
 * @param clause whether "that …" or "whether …" may follow
 * @param infinitive whether "to …" may follow
 * @param prepositions those that lead to the content
 */
record ReportingPhrase(String lemma, Stance stance, boolean clause, boolean infinitive, Set<String> prepositions) {
    ReportingPhrase {
        prepositions = Set.copyOf(prepositions);
    }
}
