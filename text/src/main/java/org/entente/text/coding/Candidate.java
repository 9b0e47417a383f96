package org.entente.text.coding;

import java.util.List;
import org.entente.model.Mention;
import org.entente.text.codebook.Entry;
import org.entente.text.language.Word;

/**
 * A predicate with an entry of the codebook and the actors found for it.
 *
 * @param word the predicate
 * @param entry the entry chosen
 * @param source who acts
 * @param target who is acted on
 * @param carrier the verb that carries an event noun ("hold" in "hold talks"), the predicate itself otherwise
 * @param ended whether the carrier says that it stops
 */
record Candidate(Word word, Entry entry, Filler source, Filler target, Word carrier, boolean ended) {

    /** The pairs the event is coded for; both ways for what is done to each other. */
    List<Pair> pairs() {
        return Pairing.pairs(source.mentions(), target.mentions(), entry.frame().reciprocal());
    }

    /** How sure the coder is of who acts and who is acted on, in [0, 1]. */
    double certainty() {
        double both = source.certainty() * (target.empty() ? 1 : target.certainty());
        return Math.min(1, Math.max(0, both));
    }

    /** One acting, one acted on; the target is null where the act has none. */
    record Pair(
            Mention source,
            @org.jspecify.annotations.Nullable Mention target) {}
}
