package org.entente.text.actor.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.knowledge.Person;
import org.entente.text.knowledge.Term;

/** Reads nouns that mean somebody by a tie: "her country", "his Turkish counterpart", "its neighbour". */
final class Relations {
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "homeland");

    private final KnownActors known;
    private final Surroundings around;
    private final Owners owners;

    Relations(KnownActors known, Surroundings around, Owners owners) {
        this.known = known;
        this.around = around;
        this.owners = owners;
    }

    Reading read(NounPhrase phrase) {
        List<Actor> of = owners.before(phrase).actors();
        Piece head = phrase.headPiece();
        List<Actor> found;
        if (COUNTRIES.contains(head.key())) {
            found = of.stream()
                    .flatMap(actor -> known.state(actor.country()).stream())
                    .distinct()
                    .toList();
        } else if (head.is("counterpart")) {
            found = counterpart(phrase, of).stream().toList();
        } else {
            boolean one = of.size() == 1 && head.tag().equals("NN");
            found = one
                    ? known.answerable(of.get(0)).flatMap(around::partner).stream()
                            .toList()
                    : List.of();
        }
        return new Reading(found, Reading.Kind.REFERENCE, false);
    }

    /** Who holds for another state the office that the owner holds. */
    private Optional<Actor> counterpart(NounPhrase phrase, List<Actor> of) {
        Optional<Actor> state = Modifiers.of(phrase).pieces().stream()
                .flatMap(piece -> owners.nation(piece).stream())
                .findFirst();
        if (state.isEmpty() || of.size() != 1 || of.get(0).kind() != ActorKind.PERSON) {
            return Optional.empty();
        }
        Optional<Actor> holder =
                known.knowledge().person(of.get(0).id()).flatMap(person -> sameOffice(person, state.get()));
        return holder.or(() -> Optional.of(new Actor(
                state.get().id() + "/counterpart",
                "counterpart from " + state.get().name(),
                ActorKind.PERSON,
                state.get().country(),
                of.get(0).sectors(),
                KnownActors.official(of.get(0).sectors()) ? state.get().id() : null)));
    }

    private Optional<Actor> sameOffice(Person person, Actor state) {
        return known.knowledge().terms(person).stream()
                .filter(term -> known.date() != null && term.period().contains(known.date()))
                .map(Term::office)
                .flatMap(office -> known.officeHolder(state.id(), equivalent(office, state)).stream())
                .findFirst();
    }

    /** The American secretary of state's counterparts are foreign ministers. */
    private String equivalent(String office, Actor state) {
        if (office.equals("secretary of state")) {
            return "foreign minister";
        }
        if (office.equals("secretary of defense")) {
            return "defence minister";
        }
        boolean american = state.id().equals("USA");
        if (american && office.equals("foreign minister")) {
            return "secretary of state";
        }
        return american && office.equals("defence minister") ? "secretary of defense" : office;
    }
}
