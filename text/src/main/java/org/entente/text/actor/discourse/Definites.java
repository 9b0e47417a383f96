package org.entente.text.actor.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.actor.phrase.KnownActors;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Piece;
import org.entente.text.actor.phrase.Reading;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.knowledge.Person;

/** Finds whom "the president", "the group" or "police" means by what the text has said before. */
final class Definites {
    private static final Set<Sector> FIGHTING = Set.of(Sector.REB, Sector.PRM, Sector.UAF, Sector.IMG);
    private final Discourse discourse;
    private final KnownActors known;

    Definites(Discourse discourse, KnownActors known) {
        this.discourse = discourse;
        this.known = known;
    }

    List<Actor> referents(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        if (!bare(phrase)) {
            return List.of();
        }
        Line line = phrase.line();
        boolean the =
                line.is(phrase.first(), "the") || line.is(phrase.first(), "this") || line.is(phrase.first(), "that");
        if (!the && phrase.own() != phrase.head()) {
            return List.of();
        }
        if (the && head.role().filter(role -> !role.role().many()).isPresent()) {
            Optional<Actor> person = titled(head);
            if (person.isPresent()) {
                return List.of(person.get());
            }
        }
        if (!head.plain()) {
            Optional<Entry> told = sameWord(phrase, head.body().isPresent() ? 2 : 8, false);
            if (told.isPresent()) {
                return told.get().actors();
            }
        }
        List<Actor> named = the ? named(head) : List.of();
        return named.isEmpty() && !head.plain()
                ? sameWord(phrase, 3, true).map(Entry::actors).orElse(List.of())
                : named;
    }

    /** No owner and no name before it that would tell who it is. */
    private static boolean bare(NounPhrase phrase) {
        if (phrase.owner() != null) {
            return false;
        }
        for (int at = phrase.own(); at < phrase.head(); at++) {
            Piece piece = phrase.line().piece(at);
            if (!piece.plain()
                    || piece.is(WordKind.FORMER)
                    || piece.is(WordKind.OFFICE_QUALIFIER)
                    || piece.is("other")) {
                return false;
            }
        }
        return true;
    }

    /** The last person the text gave this title, or who holds this office. */
    private Optional<Actor> titled(Piece head) {
        List<Entry> entries = discourse.entries();
        for (int index = entries.size() - 1; index >= 0; index--) {
            Entry entry = entries.get(index);
            if (entry.person() && bears(entry.actors().get(0), head)) {
                return Optional.of(entry.actors().get(0));
            }
        }
        return Optional.empty();
    }

    private boolean bears(Actor actor, Piece head) {
        Predicate<String> fits = title ->
                title.equals(head.key()) || title.endsWith(" " + head.key()) || title.startsWith(head.key() + " of");
        return discourse.titles(actor).stream().anyMatch(fits)
                || known.knowledge()
                        .person(actor.id())
                        .filter(person -> holds(person, actor, fits))
                        .isPresent();
    }

    private boolean holds(Person person, Actor actor, Predicate<String> fits) {
        return known.knowledge().terms(person).stream()
                .filter(term -> known.date() == null || term.period().contains(known.date()))
                .filter(term -> term.principal().equals(actor.principal()))
                .anyMatch(term -> fits.test(term.office()));
    }

    /** The last phrase with the same noun that told whose it is, or was guessed to: "Turkish police … police said". */
    private Optional<Entry> sameWord(NounPhrase phrase, int reach, boolean guessed) {
        List<Entry> entries = discourse.entries();
        String word = phrase.headPiece().key();
        for (int index = entries.size() - 1; index >= 0; index--) {
            Entry entry = entries.get(index);
            if (discourse.sentence() - entry.sentence() > reach) {
                break;
            }
            boolean fits = guessed
                    ? entry.kind() == Reading.Kind.BARE && entry.actors().get(0).country() != null
                    : entry.kind() == Reading.Kind.DESCRIPTION || entry.kind() == Reading.Kind.REFERENCE;
            boolean pronoun = entry.phrase().headPiece().tag().startsWith("PRP");
            if (fits
                    && !pronoun
                    && entry.actors().size() == 1
                    && entry.phrase().headPiece().is(word)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The last actor with a name that the noun fits: a state for "the country", rebels for "the militants". */
    private List<Actor> named(Piece head) {
        if (head.is(WordKind.THE_STATE)) {
            return discourse.home().stream().toList();
        }
        Predicate<Actor> sort = sort(head);
        List<Entry> entries = discourse.entries();
        for (int index = entries.size() - 1; index >= 0; index--) {
            Entry entry = entries.get(index);
            if (discourse.sentence() - entry.sentence() > 12) {
                break;
            }
            boolean one = entry.actors().size() == 1 && entry.kind() == Reading.Kind.NAME;
            if ((one || entry.actors().size() > 1)
                    && entry.actors().stream().filter(sort).count() == 1) {
                return entry.actors().stream().filter(sort).toList();
            }
        }
        return List.of();
    }

    private static Predicate<Actor> sort(Piece head) {
        boolean fighters = head.role()
                .filter(role -> role.role().many()
                        && role.role().sector() != null
                        && FIGHTING.contains(role.role().sector()))
                .isPresent();
        if (fighters) {
            return actor -> actor.kind() == ActorKind.ARMED_GROUP;
        }
        return actor -> (head.is(WordKind.THE_GROUP)
                        && (actor.kind() == ActorKind.ARMED_GROUP
                                || actor.kind() == ActorKind.PARTY
                                || actor.kind() == ActorKind.ORGANISATION))
                || (head.is(WordKind.THE_ORGANISATION) && actor.kind() == ActorKind.ORGANISATION);
    }
}
