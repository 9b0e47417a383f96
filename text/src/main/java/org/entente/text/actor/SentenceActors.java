package org.entente.text.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Reading;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** The noun phrases of one sentence with whom they stand for, and the names inside of them. */
record SentenceActors(Parse parse, List<Noun> nouns, List<ActorMention> inner) {
    /**
     * A noun phrase as it was read.
     *
     * @param phrase the phrase
     * @param actors whom it stands for
     * @param owners to whom it belongs, if it is no actor itself
     * @param place the state in which it is said to be, null if none
     * @param kind how they were found
     * @param use how it stands for them
     * @param span what of it is the mention
     */
    record Noun(
            NounPhrase phrase,
            List<Actor> actors,
            List<Actor> owners,
            @Nullable Actor place,
            Reading.Kind kind,
            Use use,
            Span span) {
        Noun {
            actors = List.copyOf(actors);
            owners = List.copyOf(owners);
        }

        /** The phrase without its owner. */
        Span own() {
            return phrase.line().span(phrase.own(), phrase.last());
        }

        /** The same phrase, read as somebody else. */
        Noun as(Actor actor) {
            return new Noun(phrase, List.of(actor), List.of(), place, Reading.Kind.REFERENCE, Use.REFERENCE, span);
        }
    }

    SentenceActors {
        nouns = List.copyOf(nouns);
        inner = List.copyOf(inner);
    }

    List<Mention> at(String text, Word word) {
        Optional<ActorMention> modifier = modifier(word);
        if (modifier.isPresent()) {
            boolean place = modifier.get().use() == Use.PLACE;
            return place ? List.of() : List.of(modifier.get().mention());
        }
        return noun(word)
                .filter(noun -> noun.use() != Use.PLACE)
                .map(noun -> mentions(text, noun, noun.actors()))
                .orElse(List.of());
    }

    List<Mention> places(String text, Word word) {
        Optional<Noun> noun = noun(word);
        if (noun.isEmpty() || modifier(word).isPresent()) {
            return List.of();
        }
        if (noun.get().use() == Use.PLACE) {
            return mentions(text, noun.get(), noun.get().actors());
        }
        Actor place = noun.get().place();
        return place == null ? List.of() : List.of(mention(text, noun.get(), place));
    }

    List<Mention> owner(String text, Word word) {
        return noun(word)
                .filter(noun -> noun.own().contains(word.span()))
                .map(noun -> noun.owners().stream()
                        .map(owner -> mention(text, noun, owner))
                        .toList())
                .orElse(List.of());
    }

    /** The words within a phrase or the phrases after it that name an actor, else the phrase itself. */
    private Mention mention(String text, Noun noun, Actor actor) {
        Span reach = noun.phrase().linkedSpan();
        return all(text).stream()
                .map(ActorMention::mention)
                .filter(mention ->
                        reach.contains(mention.span()) && mention.actor().id().equals(actor.id()))
                .findFirst()
                .orElseGet(() -> new Mention(actor, noun.span().of(text), noun.span()));
    }

    List<ActorMention> all(String text) {
        Set<ActorMention> all = new LinkedHashSet<>();
        for (Noun noun : nouns) {
            mentions(text, noun, noun.actors()).forEach(mention -> all.add(new ActorMention(mention, noun.use())));
        }
        all.addAll(inner);
        return new ArrayList<>(all);
    }

    /** A name inside of a phrase, when the word belongs to it and the phrase's own head does not. */
    private Optional<ActorMention> modifier(Word word) {
        return inner.stream()
                .filter(mention -> mention.mention().span().overlaps(word.span()))
                .filter(mention -> noun(word).filter(noun -> head(noun, word)).isEmpty())
                .findFirst();
    }

    private static boolean head(Noun noun, Word word) {
        return noun.phrase().headPiece().span().overlaps(word.span());
    }

    private Optional<Noun> noun(Word word) {
        return nouns.stream()
                .filter(noun -> noun.phrase().span().overlaps(word.span()))
                .findFirst();
    }

    private static List<Mention> mentions(String text, Noun noun, List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Mention(actor, noun.span().of(text), noun.span()))
                .toList();
    }
}
