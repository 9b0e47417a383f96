package org.entente.text.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.text.codebook.PartOfSpeech;

/**
 * Completes an event noun whose participants the sentence leaves out: "Negotiations on Iran's program started" are held
 * by those who signed with Iran a sentence before; "discussions will take place", say both governments, by the two.
 */
final class Bridge {
    /** How many sentences back an event may stand to lend its participants. */
    private static final int REACH = 3;

    private static final double CERTAINTY = 0.6;

    private Bridge() {}

    /** Whether the candidate is a reciprocal noun of which the sentence says that it happens: "talks will begin". */
    static boolean open(Candidate candidate) {
        return candidate.entry().part() == PartOfSpeech.NOUN
                && candidate.entry().frame().reciprocal()
                && candidate.entry().type() != null
                && candidate.word().relation().startsWith("nsubj")
                && !candidate.carrier().equals(candidate.word());
    }

    /** The candidate with the participants lent, or nothing when nobody can lend them. */
    static Optional<Candidate> complete(Candidate candidate, List<Mention> speakers, List<Event> before, int sentence) {
        if (candidate.complete()) {
            return Optional.of(candidate);
        }
        List<Mention> known = Stream.concat(
                        candidate.source().mentions().stream(), candidate.target().mentions().stream())
                .toList();
        if (known.isEmpty() && speakers.size() > 1) {
            return Optional.of(candidate.with(new Filler(speakers, CERTAINTY, "speakers"), Filler.NONE));
        }
        for (int index = before.size() - 1; index >= 0; index--) {
            Event event = before.get(index);
            Mention target = event.target();
            if (event.sentence() < sentence - REACH) {
                break;
            }
            if (target != null && event.quad().cooperative() && mutual(event, before) && shares(event, target, known)) {
                return Optional.of(candidate.with(
                        new Filler(List.of(event.source()), CERTAINTY, "the event before"),
                        new Filler(List.of(target), CERTAINTY, "the event before")));
            }
        }
        return Optional.empty();
    }

    /** Whether the event was coded the other way as well, from the same words. */
    private static boolean mutual(Event event, List<Event> all) {
        return all.stream().anyMatch(other -> mirrors(event, other));
    }

    private static boolean mirrors(Event event, Event other) {
        Mention target = event.target();
        Mention source = other.target();
        return target != null
                && source != null
                && event.span().equals(other.span())
                && event.type() == other.type()
                && target.actor().equals(other.source().actor())
                && event.source().actor().equals(source.actor());
    }

    private static boolean shares(Event event, Mention target, List<Mention> known) {
        return known.isEmpty()
                || known.stream()
                        .anyMatch(mention -> Pairing.same(mention, event.source()) || Pairing.same(mention, target));
    }
}
