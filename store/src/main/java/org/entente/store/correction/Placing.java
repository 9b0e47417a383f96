package org.entente.store.correction;

import java.util.Comparator;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Finds the words for an actor that a person names: in the evidence, else in its sentence, else the evidence itself. */
public final class Placing {
    private final List<Sentence> sentences;
    private final List<Mention> mentions;

    public Placing(List<Sentence> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** Where there is no text. */
    static Placing nowhere() {
        return new Placing(List.of(), List.of());
    }

    public Mention mention(Actor actor, Span evidence, String words) {
        Span sentence = sentence(evidence, 0).span().cover(evidence);
        return mentions.stream()
                .filter(mention -> mention.actor().id().equals(actor.id()) && sentence.contains(mention.span()))
                .min(Comparator.comparing((Mention mention) -> !evidence.contains(mention.span()))
                        .thenComparing(Mention::span))
                .map(mention -> new Mention(actor, mention.text(), mention.span()))
                .orElseGet(() -> new Mention(actor, words, evidence));
    }

    /** The sentence in which the evidence begins; where there is none, one of that index that is the evidence. */
    public Sentence sentence(Span evidence, int index) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(evidence.begin()))
                .findFirst()
                .orElseGet(() -> new Sentence(index, evidence));
    }
}
