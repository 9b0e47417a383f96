package org.entente.text.coding;

import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Quad;
import org.entente.text.codebook.Entry;
import org.entente.text.codebook.PartOfSpeech;
import org.entente.text.codebook.Slot;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

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
        // Who is only named in what is agreed on does not agree in turn: "agreed to send aid to Ukraine".
        boolean mutual = entry.frame().reciprocal() && !target.slot().equals(Slot.CLAUSE);
        return Pairing.pairs(source.mentions(), target.mentions(), mutual);
    }

    /** How sure the coder is of who acts and who is acted on, in [0, 1]. */
    double certainty() {
        double both = source.certainty() * (target.empty() ? 1 : target.certainty());
        return Math.min(1, Math.max(0, both));
    }

    /** Whether there is a source, and a target unless it is a deed that can do without. */
    boolean complete() {
        if (source.empty() || pairs().isEmpty()) {
            return false;
        }
        return pairs().stream().allMatch(pair -> pair.target() != null) || withoutTarget();
    }

    private boolean withoutTarget() {
        EventType type = entry.type();
        if (type == null || entry.part() == PartOfSpeech.ADJECTIVE) {
            return false;
        }
        return switch (type) {
            case PROTEST, MOBILIZE, ASSAULT, COERCE, SANCTION, RETREAT, CONCEDE, THREATEN, REJECT ->
                entry.part() == PartOfSpeech.VERB
                        || entry.frame().target().isEmpty()
                        || (!carrier.equals(word) && type.quad() == Quad.MATERIAL_CONFLICT);
            case AGREE, CONSULT, SUPPORT, COOPERATE, AID, REQUEST, ACCUSE -> false;
        };
    }

    Candidate with(Filler newSource, Filler newTarget) {
        return new Candidate(word, entry, newSource, newTarget, carrier, ended);
    }

    /** One acting, one acted on; the target is null where the act has none. */
    record Pair(Mention source, @Nullable Mention target) {}
}
