package org.entente.text.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.actor.discourse.Discourse;
import org.entente.text.actor.phrase.Learnt;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.NamedPhrases;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Piece;
import org.entente.text.name.Lexicon;
import org.entente.text.name.Surnames;

/** Learns the names that a text introduces: full names with titles, appositions, acronyms in brackets. */
final class Learner {
    private final Lexicon<Learnt> learnt;
    private final Discourse discourse;

    Learner(Lexicon<Learnt> learnt, Discourse discourse) {
        this.learnt = learnt;
        this.discourse = discourse;
    }

    void learn(Line line, List<SentenceActors.Noun> nouns) {
        for (int index = 0; index < nouns.size(); index++) {
            SentenceActors.Noun noun = nouns.get(index);
            apposition(nouns, index);
            if (noun.use() != Use.PLACE
                    && noun.actors().size() == 1
                    && noun.phrase().headPiece().name()) {
                name(noun.phrase().headPiece(), noun.actors().get(0));
            }
        }
        Acronyms.learn(line, nouns, learnt);
    }

    /** A person's surname will do from here on; an unknown person keeps what the title told. */
    private void name(Piece piece, Actor actor) {
        boolean person = actor.kind() == ActorKind.PERSON
                || (actor.kind() == ActorKind.UNKNOWN
                        && actor.sectors().isEmpty()
                        && piece.key().indexOf(' ') > 0);
        if (!person || piece.learnt() != null) {
            return;
        }
        String country = actor.country() == null ? "" : actor.country();
        if (piece.unknown() && actor.kind() == ActorKind.PERSON) {
            add(piece.text(), actor, piece);
        }
        if (piece.last() - piece.first() > 1) {
            Surnames.of(piece.text(), country).forEach(surname -> add(surname, actor, piece));
        }
    }

    private void add(String name, Actor actor, Piece piece) {
        if (name.length() > 1) {
            learnt.add(name, new Learnt(actor, null, piece.span().begin()));
        }
    }

    /** "Ali Akbar Salehi, the head of Iran's atomic agency": an unknown name gets what the other phrase tells. */
    private void apposition(List<SentenceActors.Noun> nouns, int index) {
        if (index + 1 >= nouns.size() || !Appositions.beside(nouns.get(index), nouns.get(index + 1))) {
            return;
        }
        learn(nouns.get(index), nouns.get(index + 1));
        learn(nouns.get(index + 1), nouns.get(index));
    }

    private void learn(SentenceActors.Noun named, SentenceActors.Noun described) {
        Piece piece = named.phrase().headPiece();
        Optional<Actor> role = described.actors().stream().findFirst();
        boolean vague = named.actors().size() == 1
                && (named.actors().get(0).kind() == ActorKind.UNKNOWN
                        || (named.actors().get(0).kind() == ActorKind.PERSON
                                && named.actors().get(0).sectors().isEmpty()));
        boolean useful = vague
                && role.isPresent()
                && described.phrase().headPiece().role().isPresent()
                && role.get().kind() == ActorKind.PERSON;
        if (!useful) {
            return;
        }
        Actor bearer = role.get();
        Actor unknown = named.actors().get(0);
        boolean holder = bearer.id().indexOf('/') < 0 && NamedPhrases.sameSurname(unknown.name(), bearer);
        Actor actor = holder
                ? bearer
                : new Actor(
                        unknown.id(),
                        unknown.name(),
                        ActorKind.PERSON,
                        bearer.country(),
                        bearer.sectors(),
                        bearer.principal());
        add(piece.text(), actor, piece);
        Surnames.of(piece.text(), actor.country() == null ? "" : actor.country())
                .forEach(surname -> add(surname, actor, piece));
        NounPhrase phrase = described.phrase();
        discourse.titled(actor, phrase.headPiece().key());
    }
}
