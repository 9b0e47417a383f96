package org.entente.text.actor.discourse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.actor.phrase.KnownActors;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Piece;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.actor.phrase.Words;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Guesses whose police, ministers, soldiers or protesters are meant when a phrase does not say it. */
final class Homes {
    private final Discourse discourse;
    private final KnownActors known;
    private final Salience scenes = new Salience();

    Homes(Discourse discourse, KnownActors known) {
        this.discourse = discourse;
        this.known = known;
    }

    /** Counts where the text's events happen: places most, then those who act at home. */
    void add(Actor actor, int sentence) {
        known.state(actor.country()).ifPresent(state -> scenes.add(state, sentence, weight(actor)));
    }

    /** Counts a place; one that is only travelled to, or where there is a meeting, says little. */
    void addPlace(NounPhrase phrase, Actor actor, int sentence) {
        Word governor = Places.governor(phrase);
        boolean meeting = governor != null && Words.is(WordKind.MEETING, governor.lemma());
        boolean there = phrase.line().is(phrase.first() - 1, WordKind.PLACE)
                && !phrase.line().is(phrase.first() - 1, "into");
        double weight = there && !meeting ? 1.5 : 0.3;
        known.state(actor.country()).ifPresent(state -> scenes.add(state, sentence, weight));
    }

    private static double weight(Actor actor) {
        if (actor.kind() == ActorKind.STATE) {
            return 0.5;
        }
        boolean home = actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.PARTY;
        Sector sector = actor.sectors().isEmpty() ? Sector.GOV : actor.sectors().get(0);
        return switch (sector) {
            case COP, LEG, JUD, OPP, REB, CVL, PTY, PRM -> 1;
            default -> home ? 1 : 0.3;
        };
    }

    /** The state whose people or bodies a role without a name means; empty where anybody may be meant. */
    Optional<Actor> country(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        if (Words.is(WordKind.ANYWHERE, head.lastWord())) {
            return beside(phrase);
        }
        Optional<Actor> near = sender(phrase).or(this::place);
        if (near.isPresent() || Words.is(WordKind.CROWD, head.lastWord())) {
            return near;
        }
        boolean unknown =
                head.role().filter(role -> role.role().sector() == Sector.UAF).isPresent();
        return unknown
                ? discourse.statesHere().stream().findFirst()
                : lastBefore(phrase).or(this::scene);
    }

    /** "Killed nine people in Mali": the place named directly after. */
    private Optional<Actor> beside(NounPhrase phrase) {
        if (!phrase.line().is(phrase.last(), WordKind.PLACE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        discourse.placesHere().higherEntry(phrase.span().end()))
                .map(Map.Entry::getValue);
    }

    /** "The Obama administration … the deployment of three hundred advisers": the sender's own. */
    private Optional<Actor> sender(NounPhrase phrase) {
        Parse parse = phrase.line().parse().orElse(null);
        Word word = phrase.line().head(phrase.first(), phrase.last()).orElse(null);
        if (parse == null || word == null || word.relation().startsWith("nsubj")) {
            return Optional.empty();
        }
        Word above = parse.head(word).orElse(word);
        Word governor = above.tag().equals("IN") ? parse.head(above).orElse(above) : above;
        if (!Words.is(WordKind.SENDING, governor.lemma())) {
            return Optional.empty();
        }
        return Clauses.subject(parse, word)
                .flatMap(discourse::entry)
                .filter(entry -> entry.actors().size() == 1)
                .flatMap(entry -> known.state(entry.actors().get(0).country()));
    }

    /** The last place before the phrase, else the first after it. */
    private Optional<Actor> place() {
        List<Entry> entries = discourse.entries();
        for (int index = entries.size() - 1;
                index >= 0 && entries.get(index).sentence() == discourse.sentence();
                index--) {
            Entry entry = entries.get(index);
            if (entry.place() && !entry.actors().isEmpty()) {
                return known.state(entry.actors().get(0).country());
            }
        }
        return discourse.placesHere().values().stream().findFirst();
    }

    /** The state meant by "the country": that of the sentence's last actor, else where the text's events happen. */
    Optional<Actor> home() {
        List<Entry> entries = discourse.entries();
        for (int index = entries.size() - 1;
                index >= 0 && entries.get(index).sentence() == discourse.sentence();
                index--) {
            Entry entry = entries.get(index);
            if (entry.actors().size() == 1 && entry.actors().get(0).country() != null) {
                return known.state(entry.actors().get(0).country());
            }
        }
        return scene();
    }

    private Optional<Actor> lastBefore(NounPhrase phrase) {
        List<Entry> entries = discourse.entries();
        for (int index = entries.size() - 1;
                index >= 0 && entries.get(index).sentence() == discourse.sentence();
                index--) {
            Entry entry = entries.get(index);
            boolean before = entry.begin() < phrase.span().begin() && !destination(entry.phrase());
            if (before && entry.actors().size() == 1 && entry.actors().get(0).country() != null) {
                return known.state(entry.actors().get(0).country());
            }
        }
        return Optional.empty();
    }

    /** "Fled to Singapore": where somebody goes says nothing of the people met before. */
    private static boolean destination(NounPhrase phrase) {
        return phrase.line().is(phrase.first() - 1, "to") || phrase.line().is(phrase.first() - 1, "from");
    }

    private Optional<Actor> scene() {
        List<Actor> top = scenes.top(discourse.sentence(), 1, actor -> true);
        return top.isEmpty() ? discourse.statesHere().stream().findFirst() : Optional.of(top.get(0));
    }
}
