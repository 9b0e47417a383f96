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

/** The noun phrases of one sentence with whom they stand for, and the names inside of them. */
record SentenceActors(Parse parse, List<Noun> nouns, List<ActorMention> inner) {
    /**
     * A noun phrase as it was read.
     *
     * @param phrase the phrase
     * @param actors whom it stands for
     * @param owners to whom it belongs, if it is no actor itself
     * @param kind how they were found
     * @param use how it stands for them
     * @param span what of it is the mention
     */
    record Noun(NounPhrase phrase, List<Actor> actors, List<Actor> owners, Reading.Kind kind, Use use, Span span) {
        /** The phrase without its owner. */
        Span own() {
            return phrase.line().span(phrase.own(), phrase.last());
        }
    }

    SentenceActors {
        nouns = List.copyOf(nouns);
        inner = List.copyOf(inner);
    }

    List<Mention> at(String text, Word word, boolean place) {
        Optional<ActorMention> modifier = modifier(word);
        if (modifier.isPresent()) {
            return modifier.get().use() == Use.PLACE == place
                    ? List.of(modifier.get().mention())
                    : List.of();
        }
        return noun(word)
                .filter(noun -> (noun.use() == Use.PLACE) == place)
                .map(noun -> mentions(text, noun, noun.actors()))
                .orElse(List.of());
    }

    List<Mention> owner(String text, Word word) {
        return noun(word)
                .filter(noun -> noun.own().contains(word.span()))
                .map(noun -> mentions(text, noun, noun.owners()))
                .orElse(List.of());
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
